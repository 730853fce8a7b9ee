#include "app/ctl/device_table.h"

#include <QJsonArray>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using testing::HasSubstr;

control::DeviceList oneDevice() {
  names::Device device;
  device.addresses = {IpAddress::v4(0xc0a80114), *IpAddress::parse("2001:db8:1::14")};
  device.mac = MacAddress(0x3c07543a427f);
  device.name = "Apple 3a:42:7f";
  device.nameSource = names::NameSource::Maker;
  device.maker = "Apple, Inc.";
  device.bytesInToday = 5'000'000;
  device.bytesOutToday = 7;
  device.minutesIn = {1, 2};
  device.isNew = true;
  return {Time(std::chrono::hours(24 * 20'000)), {device}};
}

TEST(DeviceTable, showsNameAddressMakerVolumeAndTheNewMark) {
  const std::string table = tableOf(oneDevice(), 160, QLocale::c()).toStdString();
  EXPECT_THAT(table, testing::AllOf(HasSubstr("Apple 3a:42:7f (new)"), HasSubstr("192.168.1.20 +1"),
                                    HasSubstr("Apple, Inc."), HasSubstr("5.0 MB")));
}

TEST(DeviceTable, jsonHasExactNumbers) {
  const QJsonObject device = jsonOf(oneDevice()).value(u"devices"_s).toArray().first().toObject();
  EXPECT_EQ(device.value(u"addresses"_s).toArray().at(1).toString(), u"2001:db8:1::14"_s);
  EXPECT_EQ(device.value(u"mac"_s).toString(), u"3c:07:54:3a:42:7f"_s);
  EXPECT_EQ(device.value(u"name_from"_s).toString(), u"maker"_s);
  EXPECT_EQ(device.value(u"bytes_in_today"_s).toInteger(), 5'000'000);
  EXPECT_EQ(device.value(u"minutes_in"_s).toArray().size(), 2);
  EXPECT_TRUE(device.value(u"new"_s).toBool());
}

TEST(DeviceTable, everySourceHasItsWord) {
  QStringList words;
  for (int source = 0; source <= static_cast<int>(names::NameSource::Address); ++source) {
    words.append(wordOf(static_cast<names::NameSource>(source)));
  }
  EXPECT_EQ(words.join(u' '), u"label dhcp mdns reverse-dns maker address"_s);
}

}  // namespace
}  // namespace soho::ctl
