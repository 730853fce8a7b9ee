#include "app/shell/notice_text.h"

#include "app/models/row_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr std::size_t kMaxNamed = 5;

QString translated(const char* text, int number = -1) {
  return QCoreApplication::translate("Notice", text, nullptr, number);
}

/// The first few, separated as the language does.
QString named(const std::vector<std::string>& subjects) {
  QStringList names;
  for (std::size_t i = 0; i < std::min(subjects.size(), kMaxNamed); ++i) {
    names.append(QString::fromStdString(subjects[i]));
  }
  const QString list = QLocale().createSeparatedList(names);
  const int more = static_cast<int>(subjects.size() - static_cast<std::size_t>(names.size()));
  //: %1 is a list of names, %n how many are not in it
  return more == 0 ? list : translated(QT_TRANSLATE_N_NOOP("Notice", "%1 and %n more"), more).arg(list);
}

std::vector<std::string> countryNames(const std::vector<std::string>& codes) {
  std::vector<std::string> names;
  names.reserve(codes.size());
  for (const std::string& code : codes) names.push_back(countryName(code).toStdString());
  return names;
}

}  // namespace

NoticeText textOf(const Notice& notice, bool isAway) {
  const int count = static_cast<int>(notice.subjects.size());
  switch (notice.kind) {
    case NoticeKind::NewDevice:
      return {translated(QT_TRANSLATE_N_NOOP("Notice", "%n new device(s) on your network"), count),
              named(notice.subjects)};
    case NoticeKind::NewCountry:
      return {translated(QT_TRANSLATE_N_NOOP("Notice", "First contact with %n country(s)"), count),
              named(countryNames(notice.subjects))};
    case NoticeKind::SilentExporter:
      if (isAway) {
        return {translated(QT_TRANSLATE_NOOP("Notice", "You are away from your router's network")),
                translated(QT_TRANSLATE_NOOP("Notice", "Nothing arrives until this computer is back there."))};
      }
      return {translated(QT_TRANSLATE_N_NOOP("Notice", "%n router(s) stopped sending"), count),
              //: %1 is a list of routers
              translated(QT_TRANSLATE_NOOP("Notice", "Nothing from %1 for five minutes. Is it switched on?"))
                  .arg(named(notice.subjects))};
    case NoticeKind::UnknownExporter:
      return {translated(QT_TRANSLATE_N_NOOP("Notice", "%n new exporter(s) want to send"), count),
              //: %1 is a list of addresses
              translated(QT_TRANSLATE_NOOP("Notice", "%1 is not allowed yet. If it is your router, allow it."))
                  .arg(named(notice.subjects))};
    case NoticeKind::LostPackets:
      return {translated(QT_TRANSLATE_NOOP("Notice", "Flow packets are being lost")),
              translated(QT_TRANSLATE_NOOP("Notice",
                                           "This computer cannot keep up with what your router sends, so the numbers "
                                           "are too low."))};
  }
  return {};
}

QString awaySummary(const std::array<int, kNoticeKindCount>& counts) {
  static constexpr std::array<const char*, kNoticeKindCount> kSentences{
      QT_TRANSLATE_N_NOOP("Notice", "While you were away, %n new device(s) appeared."),
      QT_TRANSLATE_N_NOOP("Notice", "While you were away, %n country(s) were contacted for the first time."),
      QT_TRANSLATE_N_NOOP("Notice", "While you were away, a router stopped sending %n time(s)."),
      QT_TRANSLATE_N_NOOP("Notice", "While you were away, %n new exporter(s) wanted to send."),
      QT_TRANSLATE_N_NOOP("Notice", "While you were away, flow packets were lost %n time(s)."),
  };
  QStringList sentences;
  for (std::size_t i = 0; i < kNoticeKindCount; ++i) {
    if (counts[i] > 0) sentences.append(translated(kSentences[i], counts[i]));
  }
  return sentences.join(u' ');
}

}  // namespace soho::ui
