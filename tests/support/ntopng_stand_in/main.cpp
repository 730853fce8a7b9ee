// Stands where ntopng stands, as far as SohoFlow can tell: the command line and configuration file, the ZeroMQ
// subscriber (TLV read by libndpi), users and sessions in Redis under ntopng's keys, the login, and the REST answers.
// Nothing of ntopng is in it; tests/golden/real holds it to what a real one answered. Ends at SIGTERM or SIGINT.
#include "tests/support/ntopng_stand_in/access.h"
#include "tests/support/ntopng_stand_in/flow_table.h"
#include "tests/support/ntopng_stand_in/start_options.h"
#include "tests/support/ntopng_stand_in/web_server.h"
#include "tests/support/ntopng_stand_in/zmq_input.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

namespace {

using namespace soho::stand_in;

constexpr int kRedisAttempts = 16;
constexpr int kLoginSeconds = 43200;
constexpr int kLongLoginSeconds = 7 * 86400;

/// SIGTERM and SIGINT wait for sigwait() below, in this thread and in those it starts.
sigset_t blockEndSignals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGTERM);
  ::sigaddset(&signals, SIGINT);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

std::unique_ptr<Redis> connectRedis(const StartOptions& options, const sigset_t& endSignals) {
  for (int attempt = 0; attempt < kRedisAttempts; ++attempt) {
    if (auto redis = Redis::connect(options.redisHost, options.redisPort)) return redis;
    const timespec pause{1, 0};
    if (::sigtimedwait(&endSignals, nullptr, &pause) > 0) return nullptr;
  }
  std::fprintf(stderr, "Unable to connect to Redis %s:%d\n", options.redisHost.toUtf8().constData(), options.redisPort);
  return nullptr;
}

int fail(const char* why) {
  std::fprintf(stderr, "%s\n", why);
  return 1;
}

/// As ntopng: without it, it goes on.
void writePid(const QString& path) {
  if (path.isEmpty()) return;
  QFile file(path);
  const bool isOpen = file.open(QIODevice::WriteOnly);
  if (isOpen) file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
  std::fprintf(stderr, isOpen ? "PID stored in file %s\n" : "Unable to store PID in file %s\n",
               path.toUtf8().constData());
}

std::vector<std::string> textsOf(const QStringList& list) {
  std::vector<std::string> texts;
  for (const QString& text : list) texts.push_back(text.toStdString());
  return texts;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const sigset_t endSignals = blockEndSignals();
  const auto options = readStartOptions(QCoreApplication::arguments());
  if (!options) return fail("Unable to open configuration file");
  if (options->unknown) std::fprintf(stderr, "Unknown option %s\n", options->unknown->toUtf8().constData());
  // Like ntopng: one at a time in a data folder, which must be writable.
  QLockFile lock(options->dataFolder + QStringLiteral("/.lock"));
  if (!lock.tryLock(0)) return fail("Unable to lock the data folder: it is in use, or not writable");
  const auto redis = connectRedis(*options, endSignals);
  if (!redis) return 1;
  redis->hashSet("ntopng.prefs.iface_id", options->endpoints.toStdString(), "0");

  Access access(*redis, options->isLoginDisabled, options->hasLongSessions ? kLongLoginSeconds : kLoginSeconds);
  FlowTable table(textsOf(options->localNetworks));
  WebServer web(*options, access, table, *redis);
  if (!web.start()) return fail("Unable to start the HTTP server");
  const ZmqInput input(*options, table);
  writePid(options->pidFile);
  std::puts("ready");
  std::fflush(stdout);
  int received = 0;
  ::sigwait(&endSignals, &received);
  return 0;
}
