#include "core/text/number_text.h"

#include <QDateTime>
#include <gmock/gmock.h>

#include <limits>

namespace soho::text {
namespace {

using namespace std::chrono_literals;

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

std::string plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' ').toStdString(); }

TEST(NumberTextTest, volumesAreDecimalBytes) {
  EXPECT_EQ(plain(byteCount(0, kEnglish)), "0 bytes");
  EXPECT_EQ(plain(byteCount(999, kEnglish)), "999 bytes");
  EXPECT_EQ(plain(byteCount(1500, kEnglish)), "1.5 kB");
  EXPECT_EQ(plain(byteCount(1'500'000'000, kGerman)), "1,5 GB");
  EXPECT_EQ(plain(byteCount(std::numeric_limits<std::uint64_t>::max(), kEnglish)), "9.2 EB");
}

TEST(NumberTextTest, ratesAreBitsPerSecond) {
  EXPECT_EQ(plain(bitRate(0, kEnglish)), "0 bit/s");
  EXPECT_EQ(plain(bitRate(999.4, kEnglish)), "999 bit/s");
  EXPECT_EQ(plain(bitRate(999.6, kEnglish)), "1.0 kbit/s");
  EXPECT_EQ(plain(bitRate(999'949, kEnglish)), "999.9 kbit/s");
  EXPECT_EQ(plain(bitRate(999'960, kEnglish)), "1.0 Mbit/s");
  EXPECT_EQ(plain(bitRate(12'340'000, kGerman)), "12,3 Mbit/s");
  EXPECT_EQ(plain(bitRate(5e15, kEnglish)), "5,000.0 Tbit/s");
  EXPECT_EQ(plain(bitRate(-1, kEnglish)), "0 bit/s");
  EXPECT_EQ(plain(bitRate(std::numeric_limits<double>::quiet_NaN(), kEnglish)), "0 bit/s");
}

TEST(NumberTextTest, countsAreGrouped) {
  EXPECT_EQ(plain(count(1'240'000, kEnglish)), "1,240,000");
  EXPECT_EQ(plain(count(1'240'000, kGerman)), "1.240.000");
}

TEST(NumberTextTest, durationsShowTheirTwoLargestUnits) {
  EXPECT_EQ(plain(durationText(0s, kEnglish)), "0 ms");
  EXPECT_EQ(plain(durationText(250ms, kEnglish)), "250 ms");
  EXPECT_EQ(plain(durationText(7900ms, kEnglish)), "7 s");
  EXPECT_EQ(plain(durationText(80s, kEnglish)), "1 min 20 s");
  EXPECT_EQ(plain(durationText(120s, kEnglish)), "2 min");
  EXPECT_EQ(plain(durationText(2h + 5min + 59s, kEnglish)), "2 h 5 min");
  EXPECT_EQ(plain(durationText(24h * 3 + 4h, kEnglish)), "3 d 4 h");
  EXPECT_EQ(plain(durationText(24h + 59min, kEnglish)), "1 d");
  EXPECT_EQ(plain(durationText(-90s, kEnglish)), "-1 min 30 s");
  EXPECT_FALSE(durationText(Duration::min(), kEnglish).isEmpty());
}

TEST(NumberTextTest, timesFollowTheLocale) {
  const QDateTime when(QDate(2026, 3, 4), QTime(15, 6, 7));
  const Time time{std::chrono::milliseconds(when.toMSecsSinceEpoch())};
  EXPECT_EQ(timeText(time, kGerman), kGerman.toString(when, QLocale::ShortFormat));
  EXPECT_TRUE(timeText(time, kGerman).contains(u"15:06"));
}

}  // namespace
}  // namespace soho::text
