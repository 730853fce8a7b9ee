# What kind of router this is, and what it has. Only reads; changes nothing, installs nothing, starts nothing.
# Answer: "@name", then the lines of that section, each after one blank, so that no content can pose as a heading;
# "@end" closes it. POSIX shell as busybox ash has it: no arrays, no local, no timeout, no stat, no base64.
# shellcheck shell=sh

# section NAME COMMAND…: at most 200 lines and 64 kB of what the command prints.
section() {
  printf '@%s\n' "$1"
  shift
  "$@" 2>/dev/null | head -c 65536 | tr -d '\000\r' | sed -n -e '1,200s/^/ /p'
}
text() { [ -r "$1" ] && cat "$1"; }
have() { command -v "$1" >/dev/null 2>&1; }

kernel() {
  for flag in s o m r; do printf '%s %s\n' "$flag" "$(uname -$flag)"; done
}
login() {
  printf 'uid %s\n' "$(id -u)"
  printf 'user %s\n' "$(id -un)"
  printf 'shell %s\n' "$SHELL"
  printf 'client %s\n' "$SSH_CLIENT"
  if have sudo; then echo 'sudo yes'; fi
  # A key of ours opens the way to root only where sudo asks for no password.
  if [ "$SUDO_IS_FREE" = yes ]; then printf 'home %s\n' "$(getent passwd "$SUDO_USER" | cut -d : -f 6)"; fi
}
commands() {
  for name in opkg apk apt-get dpkg uci ubus nvram nft iptables systemctl nslookup nc bash softflowd rflow \
    opnsense-version pfSsh.php ubnt-device-info fc flock sha256sum md5sum; do
    if have "$name"; then echo "$name"; fi
  done
  for path in /opt/bin/opkg /opt/sbin/softflowd /usr/sbin/softflowd /opt/etc/init.d/rc.func /etc/init.d/softflowd \
    /opt/vyatta /usr/libexec/vyos /run/systemd/system /overlay /jffs /opt; do
    if [ -e "$path" ]; then echo "$path"; fi
  done
}
settings() {
  for key in productid buildno extendno DD_BOARD os_version dist_type t_model_name jffs2_scripts sfe ctf_disable \
    ctf_disable_force fc_disable fc_disable_force runner_disable runner_disable_force dhcpd_usejffs; do
    value=$(nvram get "$key")
    if [ -n "$value" ]; then printf '%s=%s\n' "$key" "$value"; fi
  done
}
model() {
  for file in /tmp/sysinfo/model /proc/device-tree/model /sys/class/dmi/id/product_name; do
    if [ -r "$file" ]; then
      tr -d '\000' <"$file"
      echo
      return
    fi
  done
}
memory() { grep -E '^(MemTotal|MemAvailable|MemFree|Cached):' /proc/meminfo; }
cores() { grep -c '^processor' /proc/cpuinfo; }
storage() {
  for folder in /overlay /opt /jffs /var /tmp /; do
    if [ -d "$folder" ]; then printf '%s %s\n' "$folder" "$(df -k "$folder" | tr '\n' ' ')"; fi
  done
}
bridges() {
  for bridge in /sys/class/net/*/bridge; do
    [ -d "$bridge" ] || continue
    device=${bridge%/bridge}
    printf '%s' "${device##*/}"
    for port in "$device"/brif/*; do [ -e "$port" ] && printf ' %s' "${port##*/}"; done
    echo
  done
}
forwarding() { printf '%s\n' "$(cat /proc/sys/net/ipv4/ip_forward)"; }
# iptables would load its modules just by being asked: only a table that is there already is read.
nat() {
  if have nft; then nft list ruleset | grep -E 'masquerade|snat' | head -n 5; fi
  if grep -q '^nat$' /proc/net/ip_tables_names; then iptables -t nat -S | grep -E 'MASQUERADE|SNAT' | head -n 5; fi
}
offload() {
  for option in flow_offloading flow_offloading_hw; do
    value=$(uci -q get "firewall.@defaults[0].$option")
    if [ -n "$value" ]; then printf 'uci %s %s\n' "$option" "$value"; fi
  done
  value=$(uci -q get turboacc.config.fastpath)
  if [ -n "$value" ]; then printf 'turboacc %s\n' "$value"; fi
  if have nft; then nft list flowtables | sed 's/^/nft /'; fi
  if grep -q '^filter$' /proc/net/ip_tables_names; then iptables -S FORWARD | grep FLOWOFFLOAD | sed 's/^/iptables /'; fi
  grep -E '^(shortcut_fe|fast_classifier|qca_nss_|ecm |natflow|ctf |hw_nat|mtkhnat)' /proc/modules | sed 's/ .*//; s/^/module /'
  if [ -r /sys/kernel/debug/hnat/hook_toggle ]; then sed 's/^/hnat /' /sys/kernel/debug/hnat/hook_toggle; fi
  if have fc; then fc status | sed 's/^/fc /'; fi
}
packages() {
  if have opkg; then opkg list-installed; fi | grep -E '^(softflowd|libpcap)'
  if [ -x /opt/bin/opkg ]; then /opt/bin/opkg list-installed | grep -E '^(softflowd|libpcap)' | sed 's/^/entware /'; fi
  if have apk; then apk list --installed | grep -E '^(softflowd|libpcap)'; fi
  # shellcheck disable=SC2016 # the fields are dpkg-query's, not the shell's
  if have dpkg-query; then dpkg-query -W -f '${Package} ${Version} ${Status}\n' softflowd; fi
}
# The first line with "softflowd version", or what the loader says when a library is missing.
exporter_version() {
  for binary in /usr/sbin/softflowd /opt/sbin/softflowd; do
    if [ -x "$binary" ]; then printf '%s %s\n' "$binary" "$("$binary" -h 2>&1 | head -n 2 | tr '\n' ' ')"; fi
  done
}
exporter_processes() {
  for pid in $(pidof softflowd); do
    printf '%s %s\n' "$pid" "$(tr '\000' ' ' <"/proc/$pid/cmdline")"
  done
}
exporter_instances() {
  for file in /etc/softflowd/*.conf; do
    [ -r "$file" ] || continue
    printf 'file %s\n' "$file"
    grep -E '^(interface|options)=' "$file"
  done
}
own_files() {
  for file in /etc/softflowd/sohoflow_*.conf /opt/etc/init.d/S99sohoflow_*; do
    [ -r "$file" ] || continue
    printf 'file %s\n' "$file"
    sed 's/^/ /' "$file"
  done
}
init_options() {
  for word in filter bidirectional; do
    if grep -q "$word" /etc/init.d/softflowd; then echo "$word"; fi
  done
}
leases() {
  for pair in "dnsmasq $(uci -q get 'dhcp.@dnsmasq[0].leasefile')" "odhcpd $(uci -q get dhcp.odhcpd.leasefile)" \
    'dnsmasq /tmp/dhcp.leases' 'dnsmasq /tmp/dnsmasq.leases' 'dnsmasq /jffs/dnsmasq.leases' \
    'dnsmasq /var/lib/misc/dnsmasq.leases' 'odhcpd /tmp/odhcpd.leases' 'odhcpd /tmp/hosts/odhcpd' \
    'isc /var/lib/dhcp/dhcpd.leases' 'kea /var/lib/kea/kea-leases4.csv'; do
    file=${pair#* }
    if [ -n "$file" ] && [ -f "$file" ] && [ -r "$file" ]; then echo "$pair"; fi
  done
}
clock() {
  date -u +%s
  cut -d ' ' -f 1 /proc/uptime
}

section kernel kernel
section login login
section commands commands
section os-release text /etc/os-release
section openwrt-release text /etc/openwrt_release
section version text /etc/version
section platform text /etc/platform
section loginprompt text /tmp/loginprompt
section model model
section board ubus -S call system board
section nvram settings
section memory memory
section cores cores
section storage storage
section mounts grep -E ' (/|/overlay|/opt|/jffs) ' /proc/mounts
section links ip -o link show
section addresses ip -o addr show
section routes ip -4 route show
section bridges bridges
section networks ubus -S call network.interface dump
section forwarding forwarding
section nat nat
section offload offload
section packages packages
section exporter-version exporter_version
section exporter-processes exporter_processes
section exporter-sections uci -q show softflowd
section exporter-instances exporter_instances
section init-options init_options
section own-files own_files
section leases leases
section clock clock
echo '@end'
