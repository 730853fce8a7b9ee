# debian_settle.sh: lets systemd forget an instance whose file is gone.
# shellcheck shell=sh
systemctl daemon-reload
