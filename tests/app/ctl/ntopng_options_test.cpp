#include "app/ctl/ntopng_options.h"

#include "core/text/fingerprint.h"

#include <gtest/gtest.h>

namespace soho::ctl {
namespace {

using namespace Qt::StringLiterals;

Result<NtopngOptions> parsed(const QString& words) {
  return parseNtopngOptions(u"sohoflowctl ntopng "_s.append(words).split(u' '));
}

const QString kUse = u"use --url https://192.168.1.5 --endpoint tcp://192.168.1.5:5556"_s;

TEST(NtopngOptions, aCertificateIsAcceptedByItsFingerprint) {
  const QByteArray sha256(32, '\xab');
  const auto options = parsed(kUse + u" --accept-certificate "_s + text::fingerprintText(sha256));
  ASSERT_TRUE(options) << options.error().detail;
  EXPECT_EQ(options->elsewhere.certificateSha256, sha256);
  const auto without = parsed(kUse);
  ASSERT_TRUE(without);
  EXPECT_TRUE(without->elsewhere.certificateSha256.isEmpty());
}

TEST(NtopngOptions, whatIsNoFingerprintIsRefused) {
  for (const QString& text : {u"AB:CD"_s, u"yes"_s}) {
    const auto options = parsed(kUse + u" --accept-certificate "_s + text);
    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().place, "--accept-certificate");
  }
}

TEST(NtopngOptions, aTokenTakesThePlaceOfThePassword) {
  const auto options = parsed(kUse + u" --token-fd 3"_s);
  ASSERT_TRUE(options) << options.error().detail;
  EXPECT_EQ(options->tokenDescriptor, 3);
  EXPECT_TRUE(options->elsewhere.hasToken);
  EXPECT_FALSE(parsed(kUse)->elsewhere.hasToken);
  for (const QString& words : {u" --token-fd x"_s, u" --token-fd=-1"_s, u" --token-fd 3 --password-file f"_s}) {
    const auto refused = parsed(kUse + words);
    ASSERT_FALSE(refused) << words.toStdString();
    EXPECT_EQ(refused.error().place, "--token-fd");
  }
}

TEST(NtopngOptions, bothProgramsHaveALimitOfTheirOwn) {
  container::StackOptions stack;
  const auto options = parsed(u"up --memory 512 --redis-memory 64"_s);
  ASSERT_TRUE(options) << options.error().detail;
  options->change(stack);
  EXPECT_EQ(stack.ntopngMemoryMb, 512);
  EXPECT_EQ(stack.redisMemoryMb, 64);
  const auto refused = parsed(u"up --redis-memory much"_s);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().place, "--redis-memory");
}

TEST(NtopngOptions, aSwitchIsOnOrOffAndNothingElse) {
  const auto startsWithEngine = [](const QString& word) {
    container::StackOptions stack;
    const auto options = parsed(u"up --start-with-engine "_s + word);
    if (!options) return QString::fromStdString(options.error().place + ' ' + options.error().detail);
    options->change(stack);
    return stack.startsWithEngine ? u"starts"_s : u"rests"_s;
  };
  EXPECT_EQ(startsWithEngine(u"on"_s), u"starts"_s);
  EXPECT_EQ(startsWithEngine(u"off"_s), u"rests"_s);
  EXPECT_EQ(startsWithEngine(u"yes"_s), u"--start-with-engine yes; allowed: on or off"_s);
}

}  // namespace
}  // namespace soho::ctl
