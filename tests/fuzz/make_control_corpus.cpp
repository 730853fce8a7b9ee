// Writes the corpus of fuzz_control: a frame of every message, sessions of several, and their typical faults.
// make_control_corpus FOLDER
#include "core/control/frame.h"
#include "core/control/messages.h"
#include "tests/core/control/sample_messages.h"

#include <QCborMap>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

using namespace soho::control;

class Corpus {
 public:
  explicit Corpus(const QString& folder) : m_folder(folder) {}
  void add(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    m_isComplete = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && m_isComplete;
  }
  [[nodiscard]] bool isComplete() const { return m_isComplete; }

 private:
  QDir m_folder;
  bool m_isComplete = true;
};

template <class Body>
QString nameOf(const Body& body) {
  return std::visit([]<class Message>(const Message&) { return QString::fromLatin1(Message::kName); }, body);
}

void addFaults(Corpus& corpus, const QByteArray& frame) {
  corpus.add(QStringLiteral("fault-cut"), frame.first(frame.size() / 2));
  corpus.add(QStringLiteral("fault-too-long"), QByteArray::fromHex("7fffffff") + frame);
  corpus.add(QStringLiteral("fault-empty"), QByteArray(4, '\0') + frame);
  corpus.add(QStringLiteral("fault-deep"), frameOf(QByteArray(200, '\x81')));
  corpus.add(QStringLiteral("fault-endless"), frameOf(QByteArray(50, '\x9f')));
  corpus.add(QStringLiteral("fault-tags"), frameOf(QByteArray(20, '\xc1').append('\0')));
  corpus.add(QStringLiteral("fault-huge-list"), frameOf(QByteArray::fromHex("9b00ffffffffffffff00")));
  corpus.add(QStringLiteral("fault-text"), frameOf("\x63\xff\xfe\xfd"));
  corpus.add(QStringLiteral("fault-no-message"), frameOf(QCborMap{{1, 2}}.toCborValue().toCbor()));
  corpus.add(QStringLiteral("fault-unknown"),
             frameOf(QCborMap{{QStringLiteral("id"), 1}, {QStringLiteral("is"), QStringLiteral("teleport")}}
                         .toCborValue()
                         .toCbor()));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: make_control_corpus FOLDER\n", stderr);
    return 2;
  }
  Corpus corpus(QString::fromLocal8Bit(argv[1]));
  QByteArray session;
  std::uint32_t id = 0;
  for (const RequestBody& request : sampleRequests()) {
    const QByteArray frame = frameOf(encode(++id, request));
    corpus.add(QStringLiteral("request-") + nameOf(request), frame);
    session += frame;
  }
  corpus.add(QStringLiteral("session"), session);
  for (const ReplyBody& reply : sampleReplies()) {
    corpus.add(QStringLiteral("reply-") + nameOf(reply), frameOf(encode(++id, reply)));
  }
  addFaults(corpus, frameOf(encode(1, sampleRequests()[4])));
  return corpus.isComplete() ? 0 : 1;
}
