#include "tests/support/fake_router.h"

#include "tests/support/event_loop.h"

#include <QFile>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace soho::tests {
namespace {

namespace fs = std::filesystem;

const fs::path kStandIns = SOHO_ROUTER_STAND_INS;

std::string outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished();
  return process.readAllStandardOutput().toStdString();
}

std::string contentOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream all;
  all << in.rdbuf();
  return all.str();
}

}  // namespace

FakeRouter::FakeRouter(Kind kind) {
  makeUserland();
  makeSystem(kind);
  enter();
}

FakeRouter::~FakeRouter() {
  m_shell.reset();
  m_keeper.kill();
  m_keeper.waitForFinished();
}

void FakeRouter::makeUserland() const {
  for (const char* folder :
       {"bin",           "dev",      "etc/config",     "etc/init.d", "etc/rc.d", "jffs",    "lib",    "lib64",
        "opt/bin",       "opt/sbin", "opt/etc/init.d", "opt/lib",    "overlay",  "proc",    "run",    "stand-in",
        "sys/class/net", "tmp",      "usr/bin",        "usr/sbin",   "usr/lib",  "var/run", "var/lib"}) {
    fs::create_directories(m_folder / folder);
  }
  fs::copy_file("/bin/busybox", m_folder / "bin/busybox");
  std::istringstream applets(outputOf(QStringLiteral("busybox"), {QStringLiteral("--list")}));
  for (std::string name; std::getline(applets, name);) {
    if (name != "busybox") fs::create_symlink("busybox", m_folder / ("bin/" + name));
  }
  put("ip", "usr/sbin");
  put("uname", "usr/bin");
  for (const char* name : {"functions", "package_faults", "softflowd", "softflowd.init", "softflowd.config"})
    put(name, "stand-in");
  write("stand-in/operating-system", "GNU/Linux\n");
  write("stand-in/lan", "br-lan\n");
}

void FakeRouter::put(const std::string& standIn, const std::string& folder) const {
  fs::copy_file(kStandIns / standIn, m_folder / (folder + '/' + standIn));
}

void FakeRouter::makeSystem(Kind kind) const {
  switch (kind) {
    case Kind::OpenWrtOpkg:
      return makeOpenWrt("opkg");
    case Kind::OpenWrtApk:
      return makeOpenWrt("apk");
    case Kind::Debian:
      return makeDebian();
    case Kind::Merlin:
    case Kind::FreshTomato:
    case Kind::DdWrt:
      return makeEntware(kind);
  }
}

void FakeRouter::makeOpenWrt(const std::string& packageTool) const {
  const std::string release = packageTool == "apk" ? "25.12.0" : "24.10.2";
  write("etc/openwrt_release", "DISTRIB_ID='OpenWrt'\nDISTRIB_RELEASE='" + release + "'\n");
  write("etc/config/network", "config interface 'lan'\n\toption device 'br-lan'\n");
  write("var/lib/packages", "base-files\nbusybox\n");
  put("uci", "usr/sbin");
  put("procd", "stand-in");
  for (const std::string& name : {packageTool, std::string("ubus")}) put(name, "usr/bin");
  fs::create_directories(m_folder / "sys/class/net/br-lan/bridge");
}

void FakeRouter::makeDebian() const {
  write("etc/os-release", "NAME=\"Debian GNU/Linux\"\nVERSION_ID=\"12\"\nID=debian\n");
  write("var/lib/packages", "base-files\nbash\n");
  for (const char* name : {"apt-get", "dpkg", "dpkg-query"}) put(name, "usr/bin");
  put("systemctl", "usr/bin");
  fs::create_directories(m_folder / "run/systemd/system");
  fs::create_directories(m_folder / "sys/class/net/br-lan");
}

void FakeRouter::makeEntware(Kind kind) const {
  const char* const name = kind == Kind::Merlin ? "ASUSWRT-Merlin" : kind == Kind::DdWrt ? "DD-WRT" : "Tomato";
  write("stand-in/operating-system", std::string(name) + '\n');
  write("stand-in/lan", "br0\n");
  write("stand-in/nvram/flash/productid", "RT-AX88U");
  write("stand-in/nvram/flash/buildno", "3004.388.8");
  write("opt/lib/packages", "libc\nopt-ndmsv2\n");
  put("nvram", "usr/bin");
  put("opkg", "opt/bin");
  fs::create_directories(m_folder / "sys/class/net/br0/bridge");
}

/// The keeper holds the namespaces and reaps what ends in them; the last thing it makes is the FIFO that the exporters
/// wait on.
void FakeRouter::enter() {
  const QString root = QString::fromStdString(m_folder.path().string());
  const QString script = QStringLiteral(
      "for d in lib lib64 usr/lib; do [ -d /$d ] && mount --rbind /$d \"$0/$d\"; done\n"
      "mount -t proc proc \"$0/proc\" && mount -t tmpfs tmpfs \"$0/dev\" && mknod -m 666 \"$0/dev/null\" c 1 3\n"
      "ln -s /proc/self/fd/0 \"$0/dev/stdin\"\n"
      "mkfifo \"$0/stand-in/never\" && while :; do sleep 0.2; done");
  m_keeper.start(QStringLiteral("unshare"),
                 {QStringLiteral("--mount"), QStringLiteral("--pid"), QStringLiteral("--fork"),
                  QStringLiteral("--kill-child"), QStringLiteral("sh"), QStringLiteral("-c"), script, root});
  m_keeper.waitForStarted();
  const bool isReady = runUntil([&] { return fs::exists(m_folder / "stand-in/never"); });
  EXPECT_TRUE(isReady) << m_keeper.readAllStandardError().toStdString();
  QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(m_keeper.processId()));
  const bool isRead = children.open(QIODevice::ReadOnly);
  EXPECT_TRUE(isRead);
  const QString child = QString::fromLatin1(children.readAll()).trimmed();
  m_shell = std::make_unique<LocalShell>(
      QStringList{QStringLiteral("nsenter"), QStringLiteral("--target"), child, QStringLiteral("--mount"),
                  QStringLiteral("--pid"), QStringLiteral("chroot"), root, QStringLiteral("/bin/sh"),
                  QStringLiteral("-c"), QStringLiteral(". /stand-in/functions; . /dev/stdin")});
}

void FakeRouter::write(const std::string& path, const std::string& content, unsigned mode) const {
  fs::create_directories((m_folder / path).parent_path());
  std::ofstream(m_folder / path, std::ios::binary) << content;
  fs::permissions(m_folder / path, static_cast<fs::perms>(mode));
}

std::string FakeRouter::read(const std::string& path) const { return contentOf(m_folder / path); }

void FakeRouter::fault(const std::string& name, const std::string& value) const {
  write("stand-in/" + name, value + "\n");
}

std::map<std::string, std::string> FakeRouter::tree() const {
  std::map<std::string, std::string> all;
  for (const char* top : {"etc", "usr", "opt", "jffs", "lib", "stand-in/nvram/flash"}) {
    if (!fs::exists(m_folder / top)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(m_folder / top)) {
      const std::string path = fs::relative(entry.path(), m_folder.path()).string();
      if (path == "opt/lib/packages") continue;
      std::ostringstream state;
      const auto status = entry.symlink_status();
      state << static_cast<int>(status.type()) << ' ' << std::oct << static_cast<unsigned>(status.permissions()) << ' ';
      if (entry.is_symlink()) {
        state << fs::read_symlink(entry.path()).string();
      } else if (entry.is_regular_file()) {
        state << contentOf(entry.path());
      }
      all.emplace(path, state.str());
    }
  }
  return all;
}

void FakeRouter::forgetMemory(const std::string& keyFile, const std::string& nvramKey, char separator) const {
  fs::remove_all(m_folder / "stand-in/nvram/running");
  std::string keys = read("stand-in/nvram/flash/" + nvramKey);
  std::ranges::replace(keys, separator, '\n');
  write(keyFile, keys + '\n', 0600);
}

std::string FakeRouter::packages() const { return read("var/lib/packages") + read("opt/lib/packages"); }

}  // namespace soho::tests
