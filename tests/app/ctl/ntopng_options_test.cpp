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

}  // namespace
}  // namespace soho::ctl
