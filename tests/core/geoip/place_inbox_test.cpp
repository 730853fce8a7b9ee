#include "core/geoip/place_inbox.h"

#include "core/base/atomic_file.h"
#include "core/geoip/place_database.h"
#include "test_databases.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace soho::geoip {
namespace {

namespace fs = std::filesystem;

class PlaceInboxTest : public testing::Test {
 protected:
  static QByteArray bytesOf(const std::string& name) {
    return QByteArray::fromStdString(readFile(testDatabase(name), 10'000'000).value());
  }
  static std::string digestOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
  }
  /// Sends a file in parts of 5,000 bytes; the outcome of the last one.
  Result<PlaceInbox::Taken> send(PlaceKind kind, const QByteArray& bytes, const std::string& digest) {
    Result<PlaceInbox::Taken> taken = PlaceInbox::Taken{};
    for (qsizetype offset = 0; offset < bytes.size() && taken; offset += 5'000) {
      taken = inbox.take({kind, static_cast<std::uint64_t>(bytes.size()), digest, static_cast<std::uint64_t>(offset),
                          bytes.mid(offset, 5'000)});
    }
    return taken;
  }

  tests::TemporaryFolder folder;
  PlaceInbox inbox{folder / "geoip", 1'000'000};
};

TEST_F(PlaceInboxTest, aWholeFileIsPutInPlaceForEverybodyToRead) {
  const QByteArray bytes = bytesOf("GeoLite2-Country-Test");
  const auto taken = send(PlaceKind::Country, bytes, digestOf(bytes));
  ASSERT_TRUE(taken) << taken.error().detail;
  EXPECT_TRUE(taken->isComplete);
  const fs::path path = folder / "geoip" / "country.mmdb";
  EXPECT_TRUE(PlaceDatabase::open(path));
  EXPECT_EQ(fs::status(path).permissions(), fs::perms(0644));
}

TEST_F(PlaceInboxTest, whatIsBrokenNeverTakesThePlaceOfAWholeFile) {
  const QByteArray good = bytesOf("GeoLite2-City-Test");
  ASSERT_TRUE(send(PlaceKind::City, good, digestOf(good)));
  const QByteArray broken = bytesOf("GeoIP2-City-Test-Broken-Double-Format");
  EXPECT_EQ(send(PlaceKind::City, broken, digestOf(broken)).error().code, ErrorCode::FileDamaged);
  EXPECT_EQ(send(PlaceKind::City, good, digestOf(broken)).error().code, ErrorCode::FileDamaged) << "another digest";
  const QByteArray other = bytesOf("GeoLite2-ASN-Test");
  EXPECT_EQ(send(PlaceKind::City, other, digestOf(other)).error().code, ErrorCode::FileDamaged) << "another kind";
  EXPECT_EQ(readFile(folder / "geoip" / "city.mmdb", 10'000'000).value(), good.toStdString());
  EXPECT_EQ(std::distance(fs::directory_iterator(folder / "geoip"), {}), 1) << "nothing is left behind";
}

TEST_F(PlaceInboxTest, partsMustComeInOrder) {
  const QByteArray bytes = bytesOf("GeoLite2-Country-Test");
  const auto size = static_cast<std::uint64_t>(bytes.size());
  const std::string digest = digestOf(bytes);
  EXPECT_EQ(inbox.take({PlaceKind::Country, size, digest, 5'000, bytes.mid(5'000, 10)}).error().code,
            ErrorCode::BadOption);
  ASSERT_TRUE(inbox.take({PlaceKind::Country, size, digest, 0, bytes.first(100)}));
  EXPECT_FALSE(inbox.take({PlaceKind::Country, size, digest, 200, bytes.mid(200, 100)})) << "a gap";
  EXPECT_FALSE(inbox.take({PlaceKind::Country, size, "other", 100, bytes.mid(100, 100)})) << "another file";
  EXPECT_FALSE(inbox.take({PlaceKind::Country, size, digest, 100, {}})) << "nothing";
  EXPECT_FALSE(inbox.take({PlaceKind::Country, size, digest, 100, bytes})) << "more than there is";
  EXPECT_TRUE(inbox.take({PlaceKind::Country, size, digest, 100, bytes.mid(100)}));
}

TEST_F(PlaceInboxTest, sizesAreBounded) {
  EXPECT_EQ(inbox.take({PlaceKind::Asn, 1'000'001, "x", 0, "y"}).error().code, ErrorCode::TooLarge);
  EXPECT_EQ(inbox.take({PlaceKind::Asn, 0, "x", 0, ""}).error().code, ErrorCode::TooLarge);
  EXPECT_FALSE(fs::exists(folder / "geoip")) << "nothing was taken, so nothing was made";
}

}  // namespace
}  // namespace soho::geoip
