// Messages as Docker 20.10 and 28 and Podman 4.3 print them.
#include "core/container/engine_problem.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

struct Case {
  const char* message;
  ErrorCode code;
};

class EngineProblem : public ::testing::TestWithParam<Case> {};

TEST_P(EngineProblem, isToldFromTheMessage) {
  const Error error = engineProblem(GetParam().message, "ntopng");
  EXPECT_EQ(error.code, GetParam().code) << error.detail;
  EXPECT_FALSE(error.detail.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Engines, EngineProblem,
    ::testing::Values(
        Case{"Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
             ErrorCode::EngineNotRunning},
        Case{
            "Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: "
            "Get \"http://%2Fvar%2Frun%2Fdocker.sock/v1.24/info\": dial unix /var/run/docker.sock: connect: permission "
            "denied",
            ErrorCode::EngineNoPermission},
        Case{"Error response from daemon: Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup "
             "registry-1.docker.io: "
             "no such host",
             ErrorCode::RegistryUnreachable},
        Case{"Error response from daemon: Get \"http://127.0.0.1:5000/v2/\": dial tcp 127.0.0.1:5000: connect: "
             "connection refused",
             ErrorCode::RegistryUnreachable},
        Case{"Error: writing blob: storing blob to file \"/var/tmp/storage719313567/6\": happened during read: "
             "unexpected EOF",
             ErrorCode::RegistryUnreachable},
        Case{"error pulling image configuration: download failed after attempts=6: EOF",
             ErrorCode::RegistryUnreachable},
        Case{"error pulling image configuration: unexpected EOF", ErrorCode::RegistryUnreachable},
        Case{"read tcp 192.0.2.7:51234->192.0.2.1:443: read: connection reset by peer", ErrorCode::RegistryUnreachable},
        Case{"unexpected EOF", ErrorCode::EngineNotRunning},
        Case{"Error response from daemon: manifest for 127.0.0.1:5000/nothing:here not found: manifest unknown: "
             "manifest unknown",
             ErrorCode::ImageMissing},
        Case{"Error response from daemon: pull access denied for nobody/nothing, repository does not exist or may "
             "require 'docker "
             "login': denied: requested access to the resource is denied",
             ErrorCode::ImageMissing},
        Case{"no matching manifest for linux/arm64/v8 in the manifest list entries", ErrorCode::ImageWrongArchitecture},
        Case{"Error: choosing an image from manifest list docker://x: no image found in manifest list for architecture "
             "arm64",
             ErrorCode::ImageWrongArchitecture},
        Case{"failed to register layer: Error processing tar file(exit status 1): write /usr/bin/x: no space left on "
             "device",
             ErrorCode::DiskFull},
        Case{"something nobody has seen", ErrorCode::EngineRefused}));

TEST(EngineProblemPlace, aTakenPortIsNamedByItsAddress) {
  const Error error = engineProblem(
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint sohoflow-ntopng "
      "(c1): "
      "Error starting userland proxy: listen tcp4 127.0.0.1:3000: bind: address already in use.\nSee 'docker run "
      "--help'.\n",
      "sohoflow-ntopng");
  EXPECT_EQ(error.code, ErrorCode::PortInUse);
  EXPECT_EQ(error.place, "127.0.0.1:3000");
  EXPECT_EQ(error.detail.find("See 'docker"), std::string::npos);
}

TEST(EngineProblemMissing, isOnlyWhatTheEngineSaysIsMissing) {
  for (const char* message :
       {"Error: No such container: sohoflow-ntopng", "Error response from daemon: No such container: sohoflow-ntopng",
        "Error: inspecting object: no such container sohoflow-ntopng",
        "Error: no container with name or ID \"sohoflow-ntopng\" found: no such container",
        "Error: No such volume: sohoflow-redis-data",
        "Error response from daemon: get sohoflow-redis-data: no such volume",
        "Error: no volume with name \"sohoflow-redis-data\" found: no such volume", "Error: No such network: sohoflow",
        "Error: No such network: sohoflow\nexit status 1", "Error response from daemon: network sohoflow not found",
        "Error: unable to find network with name or ID sohoflow: network not found",
        "Error: No such image: docker.io/library/redis:7", "Error: inspecting object: redis:7: image not known"}) {
    EXPECT_TRUE(isMissing(engineProblem(message, "x"))) << message;
  }
  for (const char* message :
       {"Error response from daemon: remove sohoflow-redis-data: volume is in use - [0123]",
        "Error response from daemon: error while removing network: network sohoflow id 12 has active endpoints",
        "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
        "something nobody has seen"}) {
    EXPECT_FALSE(isMissing(engineProblem(message, "x"))) << message;
  }
}

}  // namespace
}  // namespace soho::container
