#!/bin/sh
# make_router_root.sh FOLDER dropbear|openssh: a root folder like a small router's, for an SSH server in a chroot:
# busybox as its only userland, no bash, no sftp, no scp; with the real sudo. Logins: root ("router secret"), "open"
# without a password, "user" ("user secret") who may use sudo with his password, "free" ("free secret") without it,
# "guest" ("guest secret") not at all.
set -eu
root=$1
kind=$2

case $kind in
  dropbear) programs='/usr/sbin/dropbear' ;;
  openssh) programs='/usr/sbin/sshd' ;;
  *) echo "make_router_root.sh: dropbear or openssh, not '$kind'" >&2; exit 2 ;;
esac

mkdir -p "$root"
cd "$root"
mkdir -p bin sbin usr/bin usr/sbin usr/lib usr/lib64 etc/dropbear etc/ssh etc/pam.d dev proc run/sshd tmp root/.ssh home/user/.ssh \
  home/open home/free home/guest var/empty var/lib/sudo run/sudo var/log
ln -sfn usr/lib lib
ln -sfn usr/lib64 lib64
chmod 1777 tmp
chmod 700 root root/.ssh home/user/.ssh
chmod 755 run/sshd var/empty

cp /bin/busybox bin/busybox
chroot . /bin/busybox --install -s /bin
(cd bin && rm -f base64 timeout od tty usleep stat su login)  # what OpenWrt leaves out

# Copies a program or library with all it is linked to, links followed, under the same paths.
bring() {
  mkdir -p ".$(dirname "$1")"
  cp -L "$1" ".$1"
  ldd "$1" 2>/dev/null | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) .*/\1/p' | while read -r library; do
    [ -e ".$library" ] || { mkdir -p ".$(dirname "$library")"; cp -L "$library" ".$library"; }
  done
}
for program in $programs; do bring "$program"; done

if [ "$kind" = openssh ]; then
  security=$(dirname "$(find /lib /usr/lib -name pam_unix.so | head -n 1)")
  for module in unix permit deny; do bring "$security/pam_$module.so"; done
  printf 'auth required pam_unix.so nullok\naccount required pam_unix.so\npassword required pam_deny.so\nsession required pam_permit.so\n' >etc/pam.d/sshd
fi

if [ -x /usr/bin/sudo ]; then
  bring /usr/bin/sudo
  chmod 4755 usr/bin/sudo
  bring /usr/libexec/sudo/sudoers.so
  cp -L /usr/libexec/sudo/libsudo_util.so* usr/libexec/sudo/
  security=$(dirname "$(find /lib /usr/lib -name pam_unix.so | head -n 1)")
  for module in unix permit deny; do bring "$security/pam_$module.so"; done
  printf 'auth required pam_unix.so\naccount required pam_unix.so\nsession required pam_permit.so\n' >etc/pam.d/sudo
  printf 'root ALL=(ALL) ALL\nuser ALL=(ALL) ALL\nfree ALL=(ALL) NOPASSWD: ALL\n' >etc/sudoers
  chmod 440 etc/sudoers
fi

hash() { busybox mkpasswd -m sha512 "$1"; }
cat >etc/passwd <<PASSWD
root:x:0:0:root:/root:/bin/sh
sshd:x:100:65534::/run/sshd:/bin/false
user:x:1000:1000::/home/user:/bin/sh
open:x:1001:1001::/home/open:/bin/sh
free:x:1002:1002::/home/free:/bin/sh
guest:x:1003:1003::/home/guest:/bin/sh
nobody:x:65534:65534:nobody:/var/empty:/bin/false
PASSWD
{
  echo "root:$(hash 'router secret'):19000:0:99999:7:::"
  echo "user:$(hash 'user secret'):19000:0:99999:7:::"
  echo "free:$(hash 'free secret'):19000:0:99999:7:::"
  echo "guest:$(hash 'guest secret'):19000:0:99999:7:::"
  echo 'open::19000:0:99999:7:::'
  echo 'sshd:*:19000:0:99999:7:::'
} >etc/shadow
chmod 600 etc/shadow
printf 'root:x:0:\nuser:x:1000:\nopen:x:1001:\nfree:x:1002:\nguest:x:1003:\nnogroup:x:65534:\n' >etc/group
printf 'passwd: files\nshadow: files\ngroup: files\nhosts: files\n' >etc/nsswitch.conf
echo /bin/sh >etc/shells
echo "127.0.0.1 localhost $(hostname)" >etc/hosts
for library in /lib/x86_64-linux-gnu/libnss_files.so.2 /lib/aarch64-linux-gnu/libnss_files.so.2; do
  [ ! -e "$library" ] || bring "$library"
done
chown -R 1000:1000 home/user
chown -R 1001:1001 home/open
chown -R 1002:1002 home/free
chown -R 1003:1003 home/guest

[ -e dev/null ] || mknod -m 666 dev/null c 1 3
[ -e dev/zero ] || mknod -m 666 dev/zero c 1 5
[ -e dev/urandom ] || mknod -m 666 dev/urandom c 1 9
