#include "app/ctl/terminal.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace soho::ctl {
namespace {

constexpr int kColumnsWithoutTerminal = 100;
constexpr int kLinesWithoutTerminal = 25;
constexpr qsizetype kLongestLine = 4096;

void ask(const QString& question) {
  std::fputs(question.toUtf8().constData(), stderr);
  std::fflush(stderr);
}

/// Byte by byte: what follows the line belongs to somebody else. Empty at the end of the input.
std::optional<QByteArray> lineFrom(int descriptor) {
  QByteArray line;
  char c = 0;
  while (line.size() < kLongestLine) {
    const ssize_t count = ::read(descriptor, &c, 1);
    if (count < 0 || (count == 0 && line.isEmpty())) return std::nullopt;
    if (count == 0 || c == '\n') return line;
    line.append(c);
  }
  return std::nullopt;
}

}  // namespace

int terminalWidth() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kColumnsWithoutTerminal;
  return size.ws_col;
}

int terminalHeight() {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0) return kLinesWithoutTerminal;
  return size.ws_row;
}

bool isInteractive() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1; }

std::optional<QByteArray> readHidden(const QString& question) {
  termios before{};
  if (::tcgetattr(STDIN_FILENO, &before) != 0) return std::nullopt;
  ask(question);
  termios hidden = before;
  hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
  (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
  auto line = lineFrom(STDIN_FILENO);
  (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
  std::fputc('\n', stderr);
  return line;
}

bool isConfirmed(const QString& question) {
  ask(question);
  const auto line = lineFrom(STDIN_FILENO);
  if (!line) return false;
  const QString answer = QString::fromUtf8(*line).trimmed().toLower();
  //: What a person types to say yes; one letter is enough
  const QString yes = QCoreApplication::translate("Session", "yes");
  return answer == QStringLiteral("y") || answer == QStringLiteral("yes") || answer == yes ||
         (!answer.isEmpty() && answer == yes.left(1));
}

std::optional<QByteArray> firstLineOf(int descriptor) {
  auto line = lineFrom(descriptor);
  ::close(descriptor);
  return line;
}

}  // namespace soho::ctl
