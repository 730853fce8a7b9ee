// The answers of ntopng's REST interface, version 2, that SohoFlow reads. Pure but for the tables it looks into.
#pragma once

#include "tests/support/ntopng_stand_in/flow_table.h"
#include "tests/support/ntopng_stand_in/redis.h"
#include "tests/support/ntopng_stand_in/start_options.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace soho::stand_in {

struct RestAnswer {
  int status = 200;
  QByteArray json;
};

class RestAnswers {
 public:
  RestAnswers(const StartOptions& options, FlowTable& table, Redis& redis)
      : m_options(options), m_table(table), m_redis(redis) {}

  /// `path` begins after /lua/rest/v2/; empty for a path that is not known.
  [[nodiscard]] std::optional<RestAnswer> answer(const QString& path, const QUrlQuery& query) const;

 private:
  [[nodiscard]] QJsonObject interfaceData() const;
  [[nodiscard]] QJsonArray flowList(const QUrlQuery& query, qsizetype& total) const;
  [[nodiscard]] QJsonObject hosts() const;

  const StartOptions& m_options;
  FlowTable& m_table;
  Redis& m_redis;
};

/// The envelope around every answer.
[[nodiscard]] QByteArray restEnvelope(const QJsonValue& answer, const QJsonObject& more = {});
[[nodiscard]] QByteArray restError(int code, const QString& name);

}  // namespace soho::stand_in
