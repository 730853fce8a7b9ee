// What a container engine says, for tests that need no engine.
#pragma once

#include <QByteArray>
#include <QString>

namespace soho::tests {

inline constexpr const char* kDockerInfo =
    R"({"ServerVersion":"20.10.24","Architecture":"x86_64","MemoryLimit":true,"SecurityOptions":[]})";
inline constexpr const char* kOwnPodmanInfo =
    R"({"host":{"arch":"amd64","cgroupVersion":"v2","cgroupControllers":["memory"],"security":{"rootless":true}},)"
    R"("version":{"Version":"4.3.1"}})";
inline constexpr const char* kNoContainer = "Error: No such container: sohoflow-ntopng";
inline constexpr const char* kNoDaemon =
    "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?";

/// `inspect` of a container of ours; `status` is the engine's word, such as "running"; `placesFolder` is mounted for
/// location databases.
inline QByteArray inspected(const QString& name, const QString& status, int exitCode = 0,
                            const QString& since = QStringLiteral("2026-11-25T10:00:00Z"),
                            const QString& placesFolder = {}) {
  return QStringLiteral(R"([{"Name":"/%1","State":{"Status":"%2","StartedAt":"%4","FinishedAt":"%4","ExitCode":%3},)"
                        R"("RestartCount":0,"Image":"sha256:ab","Config":{"Image":"docker.io/ntop/ntopng:stable",)"
                        R"("Labels":{"org.sohoflow.stack":"sohoflow"}},"NetworkSettings":{"Ports":{}},)"
                        R"("Mounts":[{"Source":"%5","Destination":"/var/lib/GeoIP"}]}])")
      .arg(name, status, QString::number(exitCode), since, placesFolder)
      .toUtf8();
}

}  // namespace soho::tests
