// What is unpacked is proven first.
#include "core/geoip/place_archive.h"

#include "tests/core/geoip/test_databases.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QProcess>

namespace soho::geoip {
namespace {

class PlaceArchiveTest : public testing::Test {
 protected:
  /// A .gz of the database, with one of its bytes counted from the end spoilt; 0: none.
  [[nodiscard]] std::filesystem::path packed(qsizetype spoiltFromEnd = 0) const {
    QProcess gzip;
    const std::filesystem::path database = testDatabase("GeoLite2-ASN-Test");
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-c"), QString::fromStdString(database.string())});
    EXPECT_TRUE(gzip.waitForFinished());
    QByteArray bytes = gzip.readAllStandardOutput();
    if (spoiltFromEnd > 0) bytes[bytes.size() - spoiltFromEnd] ^= 1;
    QFile file(QString::fromStdString((folder / "asn.mmdb.gz").string()));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return folder / "asn.mmdb.gz";
  }

  tests::TemporaryFolder folder;
};

TEST_F(PlaceArchiveTest, aGzippedDatabaseIsUnpackedForEverybodyToRead) {
  const auto target = folder / "asn.mmdb";
  const auto unpacked = unpackDatabase(packed(), target, {PlaceKind::Asn, {}});
  ASSERT_TRUE(unpacked) << unpacked.error().detail;
  EXPECT_EQ(std::filesystem::status(target).permissions(), std::filesystem::perms(0644));
  EXPECT_EQ(md5Of(target), md5Of(testDatabase("GeoLite2-ASN-Test")));
}

TEST_F(PlaceArchiveTest, aWrongChecksumOfGzipIsRefused) {
  constexpr qsizetype kInChecksum = 6;  // The last eight bytes are CRC-32 and length: RFC 1952, section 2.3.1.
  const auto unpacked = unpackDatabase(packed(kInChecksum), folder / "asn.mmdb", {});
  ASSERT_FALSE(unpacked);
  EXPECT_EQ(unpacked.error().code, ErrorCode::FileDamaged);
  EXPECT_FALSE(std::filesystem::exists(folder / "asn.mmdb"));
}

TEST_F(PlaceArchiveTest, aFileThatWasCutIsRefused) {
  const auto file = packed();
  std::filesystem::resize_file(file, std::filesystem::file_size(file) - 4);
  const auto unpacked = unpackDatabase(file, folder / "asn.mmdb", {});
  ASSERT_FALSE(unpacked);
  EXPECT_EQ(unpacked.error().code, ErrorCode::FileDamaged);
}

TEST_F(PlaceArchiveTest, anotherKindThanWasPromisedIsRefused) {
  const auto unpacked = unpackDatabase(packed(), folder / "city.mmdb", {PlaceKind::City, {}});
  ASSERT_FALSE(unpacked);
  EXPECT_EQ(unpacked.error().code, ErrorCode::FileDamaged);
  EXPECT_FALSE(std::filesystem::exists(folder / "city.mmdb"));
}

}  // namespace
}  // namespace soho::geoip
