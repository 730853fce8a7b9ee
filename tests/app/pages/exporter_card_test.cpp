#include "app/pages/exporter_card.h"

#include "core/text/number_text.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace soho::ui {
namespace {

using router::OffloadKind;
using router::RouterFindings;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class ExporterCardTest : public ::testing::Test {
 protected:
  /// What the card of a router says of the traffic its exporter sees.
  std::string seenWith(const RouterFindings& findings) {
    auto journal = *router::Journal::open(m_folder.path(), "SHA256:x/y");
    journal.setFindings(findings);
    ExporterPicture picture;
    picture.address = *IpAddress::parse("192.168.1.1");
    picture.journal = std::move(journal);
    m_card.setPicture(picture);
    return m_card.seen().toStdString();
  }

  tests::TemporaryFolder m_folder;
  Theme m_theme;
  ExporterCard m_card{m_theme};
};

TEST_F(ExporterCardTest, saysNothingOfTrafficBeforeATestOrWhereNothingIsKnownToHideIt) {
  EXPECT_EQ(seenWith({}), "");
  EXPECT_EQ(seenWith({.offload = router::Offload{.kind = OffloadKind::BroadcomCtf}}), "") << "it may hide nothing";
}

TEST_F(ExporterCardTest, namesTheAccelerationThatHidesTrafficAndHowMuch) {
  RouterFindings findings{.offload = router::Offload{.kind = OffloadKind::BroadcomCtf, .hidesTraffic = true}};
  EXPECT_THAT(seenWith(findings), HasSubstr("Broadcom cut-through forwarding hides traffic"));
  findings.seenShare = 0.08;
  findings.comparedAt = Time(std::chrono::seconds(1'800'000'000));
  const std::string date = text::timeText(findings.comparedAt).toStdString();
  EXPECT_THAT(seenWith(findings), AllOf(HasSubstr("only 8 %"), HasSubstr("Broadcom cut-through"), HasSubstr(date)));
  findings.seenShare = 0.97;
  EXPECT_THAT(seenWith(findings), AllOf(HasSubstr("saw 97 %"), HasSubstr(date), Not(HasSubstr("hides"))));
}

TEST_F(ExporterCardTest, tellsTheRoutersSystem) {
  seenWith({.system = "OpenWrt 24.10.2"});
  const auto labels = m_card.findChildren<QLabel*>();
  EXPECT_TRUE(std::ranges::any_of(labels, [](QLabel* label) { return label->text() == u"OpenWrt 24.10.2"; }));
}

}  // namespace
}  // namespace soho::ui
