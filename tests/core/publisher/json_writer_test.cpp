#include "core/publisher/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

#include <string>

namespace soho::publisher {
namespace {

TEST(JsonWriter, separatesMembersAndObjects) {
  std::string text = "before ";
  JsonWriter json(text);
  json.beginObject();
  json.beginObject("empty");
  json.endObject();
  json.number("a", std::uint64_t{18446744073709551615ULL});
  json.beginObject("inner");
  json.number("b", std::int64_t{-5});
  json.endObject();
  json.text("c", "d");
  json.endObject();
  EXPECT_EQ(text, R"(before {"empty":{},"a":18446744073709551615,"inner":{"b":-5},"c":"d"})");
}

TEST(JsonWriter, escapesWhatJsonDoesNotAllowInText) {
  std::string text;
  JsonWriter json(text);
  json.beginObject();
  json.text("k", std::string_view("a\"b\\c\n\x01\0\x1f é", 13));
  json.endObject();
  QJsonParseError error{};
  const QJsonObject read = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error).object();
  ASSERT_EQ(error.error, QJsonParseError::NoError) << text;
  EXPECT_EQ(read.value(QLatin1String("k")).toString().toStdString(), std::string("a\"b\\c\n\x01\0\x1f é", 13));
}

}  // namespace
}  // namespace soho::publisher
