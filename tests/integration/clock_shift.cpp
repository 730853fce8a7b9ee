// Preloaded into the programs under test: the wall clock, and the times the kernel stamps on datagrams, run ahead by
// the nanoseconds that stand in the file CLOCK_SHIFT. What a suspended computer, NTP or a person does to them; the
// steady clock goes on as it is.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;

const std::int64_t* mappedShift() {
  const char* path = std::getenv("CLOCK_SHIFT");
  const int file = path != nullptr ? ::open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return nullptr;
  void* place = ::mmap(nullptr, sizeof(std::int64_t), PROT_READ, MAP_SHARED, file, 0);
  ::close(file);
  return place == MAP_FAILED ? nullptr : static_cast<const std::int64_t*>(place);
}

void shift(timespec& time) {
  static const std::int64_t* const place = mappedShift();
  if (place == nullptr) return;
  const std::int64_t sum = time.tv_sec * kNsPerSecond + time.tv_nsec + __atomic_load_n(place, __ATOMIC_RELAXED);
  time.tv_sec = static_cast<time_t>(sum / kNsPerSecond);
  time.tv_nsec = static_cast<long>(sum % kNsPerSecond);
}

template <class Function>
Function* original(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

void shiftStamps(msghdr& message) {
  for (cmsghdr* entry = CMSG_FIRSTHDR(&message); entry != nullptr; entry = CMSG_NXTHDR(&message, entry)) {
    if (entry->cmsg_level != SOL_SOCKET || entry->cmsg_type != SCM_TIMESTAMPNS) continue;
    timespec time{};
    std::memcpy(&time, CMSG_DATA(entry), sizeof time);
    shift(time);
    std::memcpy(CMSG_DATA(entry), &time, sizeof time);
  }
}

}  // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept {
  static auto* const real = original<int(clockid_t, timespec*)>("clock_gettime");
  const int result = real(clock, time);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) shift(*time);
  return result;
}

int gettimeofday(timeval* time, void*) noexcept {
  timespec now{};
  if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t* result) noexcept {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  if (result != nullptr) *result = now.tv_sec;
  return now.tv_sec;
}

int recvmmsg(int socket, mmsghdr* messages, unsigned int count, int flags, timespec* timeout) {
  static auto* const real = original<int(int, mmsghdr*, unsigned int, int, timespec*)>("recvmmsg");
  const int received = real(socket, messages, count, flags, timeout);
  for (int i = 0; i < received; ++i) shiftStamps(messages[i].msg_hdr);
  return received;
}
}
