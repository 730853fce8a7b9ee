#include "app/ctl/router_options.h"

#include <gtest/gtest.h>

namespace soho::ctl {
namespace {

Result<RouterOptions> parsed(const char* line) {
  return parseRouterOptions(QString(QStringLiteral("sohoflowctl router ") + QString::fromLatin1(line))
                                .split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

TEST(RouterOptions, readsWholeCommandLines) {
  const auto options = parsed(
      "apply root@192.168.1.1 --port 2222 --collector 192.168.1.50:2056 --interface br-lan --sampling 10 --yes --json "
      "--no-verify --password-fd 3 --forget-host-key --accept-host-key "
      "SHA256:zcwGcpflso2citFEhLFqB5fEcYemQaQzUnEwfq0K1VQ");
  ASSERT_TRUE(options) << options.error().detail;
  EXPECT_EQ(options->command, RouterCommand::Apply);
  EXPECT_EQ(options->router, (router::RouterAddress{"root", "192.168.1.1", 2222}));
  EXPECT_EQ(options->collector->toString(), "192.168.1.50:2056");
  EXPECT_EQ(options->interface, "br-lan");
  EXPECT_EQ(options->sampling, 10U);
  EXPECT_TRUE(options->isYes && options->isJson && !options->isVerified && options->forgetsHostKey);
  EXPECT_EQ(options->passwordDescriptor, 3);
  EXPECT_EQ(options->acceptedHostKey, "SHA256:zcwGcpflso2citFEhLFqB5fEcYemQaQzUnEwfq0K1VQ");
}

TEST(RouterOptions, knowsEveryCommandAndItsUsualValues) {
  for (const char* word : {"probe", "plan", "apply", "verify", "undo", "leases"}) {
    const auto options = parsed((std::string(word) + " admin@router.lan").c_str());
    ASSERT_TRUE(options) << word;
    EXPECT_EQ(options->router, (router::RouterAddress{"admin", "router.lan", 22}));
    EXPECT_TRUE(options->isVerified);
    EXPECT_FALSE(options->sampling) << "as at the last set-up";
  }
  EXPECT_EQ(parsed("")->command, RouterCommand::Help);
  EXPECT_EQ(parsed("apply --help")->command, RouterCommand::Help);
  EXPECT_EQ(parsed("probe root@[fd00::1]:2022")->router, (router::RouterAddress{"root", "fd00::1", 2022}));
}

TEST(RouterOptions, takesAPasswordForSudoAndAnotherInstallation) {
  const auto probe = parsed("probe me@router.lan --key id --password-fd 3 --sudo-password-fd 4");
  ASSERT_TRUE(probe);
  EXPECT_EQ(probe->passwordDescriptor, 3);
  EXPECT_EQ(probe->sudoPasswordDescriptor, 4);
  const auto undo = parsed("undo root@router.lan --installation 1a2b3c4d");
  ASSERT_TRUE(undo);
  EXPECT_EQ(undo->installation, "1a2b3c4d");
}

TEST(RouterOptions, saysOfEachExitCodeWhatIsOnTheRouter) {
  const QString help = routerHelpText();
  for (const char* code : {"1 failed (and taken back)", "9 set up, but", "12 failed and not"}) {
    EXPECT_TRUE(help.contains(QLatin1String(code))) << code;
  }
}

TEST(RouterOptions, namesTheOptionItRefuses) {
  const std::pair<const char*, const char*> wrong[] = {
      {"reboot root@192.168.1.1", "router"},
      {"probe", "probe"},
      {"probe 192.168.1.1", "USER@HOST"},
      {"probe root@192.168.1.300", "USER@HOST"},
      {"probe root@a;reboot", "USER@HOST"},
      {"probe -oX=y@192.168.1.1", "router"},
      {"probe root@192.168.1.1 --port 0", "--port"},
      {"plan root@192.168.1.1 --collector 0.0.0.0:2055", "--collector"},
      {"plan root@192.168.1.1 --collector here", "--collector"},
      {"plan root@192.168.1.1 --interface $(id)", "--interface"},
      {"plan root@192.168.1.1 --sampling 0", "--sampling"},
      {"plan root@192.168.1.1 --sampling 16384", "--sampling"},
      {"plan root@192.168.1.1 --password-fd secret", "--password-fd"},
      {"plan root@192.168.1.1 --sudo-password-fd secret", "--sudo-password-fd"},
      {"plan root@192.168.1.1 --accept-host-key MD5:00", "--accept-host-key"},
      {"undo root@192.168.1.1 --keep --restore", "--keep"},
      {"undo root@192.168.1.1 --installation ../x", "--installation"},
      {"undo root@192.168.1.1 --secret-store cloud", "--secret-store"}};
  for (const auto& [line, option] : wrong) {
    const auto options = parsed(line);
    ASSERT_FALSE(options) << line;
    EXPECT_EQ(options.error().code, ErrorCode::BadOption) << line;
    EXPECT_EQ(options.error().place, option) << line;
  }
}

}  // namespace
}  // namespace soho::ctl
