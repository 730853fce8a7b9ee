#include "core/control/messages.h"

#include "sample_messages.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QUuid>
#include <gmock/gmock.h>

#include <functional>
#include <limits>
#include <string>

namespace soho::control {
namespace {

using testing::HasSubstr;

std::string nameOf(const QByteArray& message) {
  return QCborValue::fromCbor(message).toMap().value(QLatin1StringView("is")).toString().toStdString();
}

QByteArray withContent(const char* name, const QCborValue& content) {
  return QCborMap{
      {QStringLiteral("id"), 5}, {QStringLiteral("is"), QLatin1StringView(name)}, {QStringLiteral("with"), content}}
      .toCborValue()
      .toCbor();
}

/// Calls `visit` with every variation of `value` in which one thing inside it was replaced by what `replace` makes.
/// A replacement that is undefined takes the thing away.
void forEachVariation(const QCborValue& value, const std::function<QCborValue(const QCborValue&)>& replace,
                      const std::function<void(const QCborValue&, const QString&)>& visit, const QString& path = {}) {
  if (value.isMap()) {
    const QCborMap map = value.toMap();
    for (const auto& [key, child] : map) {
      const QString place = path + u'.' + key.toString();
      const auto rebuilt = [&map, key = QCborValue(key)](const QCborValue& with) {
        QCborMap copy = map;
        copy.remove(key);
        if (!with.isUndefined()) copy.insert(key, with);
        return QCborValue(copy);
      };
      visit(rebuilt(replace(child)), place);
      forEachVariation(
          child, replace, [&](const QCborValue& inner, const QString& at) { visit(rebuilt(inner), at); }, place);
    }
  } else if (value.isArray()) {
    const QCborArray list = value.toArray();
    for (qsizetype index = 0; index < list.size(); ++index) {
      const QString place = path + u'[' + QString::number(index) + u']';
      const auto rebuilt = [&list, index](const QCborValue& with) {
        QCborArray copy = list;
        copy[index] = with;
        return QCborValue(copy);
      };
      visit(rebuilt(replace(list.at(index))), place);
      forEachVariation(
          list.at(index), replace, [&](const QCborValue& inner, const QString& at) { visit(rebuilt(inner), at); },
          place);
    }
  }
}

template <class Body>
void expectRoundTrip(const std::vector<Body>& samples,
                     const std::function<Incoming<Body>(QByteArrayView)>& decodeBody) {
  EXPECT_EQ(samples.size(), std::variant_size_v<Body>) << "a sample of every kind";
  for (std::size_t kind = 0; kind < samples.size(); ++kind) {
    EXPECT_EQ(samples[kind].index(), kind);
    const QByteArray message = encode(static_cast<std::uint32_t>(kind + 1), samples[kind]);
    const auto incoming = decodeBody(message);
    EXPECT_EQ(incoming.id, kind + 1);
    ASSERT_TRUE(incoming.body) << nameOf(message) << ": " << incoming.body.error().place << ' '
                               << incoming.body.error().detail;
    EXPECT_EQ(incoming.body->index(), kind) << "two messages have the name " << nameOf(message);
    EXPECT_EQ(encode(incoming.id, *incoming.body), message) << nameOf(message);
  }
}

TEST(Messages, everyRequestSurvivesARoundTrip) { expectRoundTrip<RequestBody>(sampleRequests(), decodeRequest); }
TEST(Messages, everyReplySurvivesARoundTrip) { expectRoundTrip<ReplyBody>(sampleReplies(), decodeReply); }

// The round trip above compares bytes with bytes; this one compares values, so that a member nobody writes shows.
TEST(Messages, valuesArriveAsTheyWereSent) {
  for (const RequestBody& sample : sampleRequests()) {
    const auto incoming = decodeRequest(encode(1, sample));
    ASSERT_TRUE(incoming.body);
    if (const auto* view = std::get_if<ViewRequest>(&sample)) {
      EXPECT_EQ(std::get<ViewRequest>(*incoming.body), *view);
    }
    if (const auto* facts = std::get_if<SetExporterFacts>(&sample)) {
      EXPECT_EQ(std::get<SetExporterFacts>(*incoming.body), *facts);
    }
    if (const auto* leases = std::get_if<SetLeases>(&sample)) {
      EXPECT_EQ(std::get<SetLeases>(*incoming.body), *leases);
    }
    if (const auto* part = std::get_if<PlacePart>(&sample)) {
      EXPECT_EQ(std::get<PlacePart>(*incoming.body), *part);
    }
  }
  for (const ReplyBody& sample : sampleReplies()) {
    const auto incoming = decodeReply(encode(1, sample));
    ASSERT_TRUE(incoming.body);
    if (const auto* devices = std::get_if<DeviceList>(&sample)) {
      EXPECT_EQ(std::get<DeviceList>(*incoming.body), *devices);
    }
    if (const auto* places = std::get_if<PlaceStatus>(&sample)) {
      EXPECT_EQ(std::get<PlaceStatus>(*incoming.body), *places);
    }
  }
  const auto incoming = decodeReply(encode(1, ReplyBody(sampleState())));
  ASSERT_TRUE(incoming.body);
  const auto& state = std::get<CollectorState>(*incoming.body);
  const CollectorState sent = sampleState();
  EXPECT_EQ(state.listening, sent.listening);
  EXPECT_EQ(state.unknownSenders, sent.unknownSenders);
  EXPECT_EQ(state.settings, sent.settings);
  EXPECT_EQ(state.replay, sent.replay);
  EXPECT_EQ(state.warnings, sent.warnings);
  EXPECT_EQ(state.jsonLines, sent.jsonLines);
  EXPECT_EQ(state.allowedExporters, sent.allowedExporters);
  ASSERT_EQ(state.exporters.size(), 2U);
  EXPECT_EQ(state.exporters[0].facts, sent.exporters[0].facts);
  EXPECT_FALSE(state.exporters[1].facts);
  EXPECT_EQ(state.exporters[0].exporter.clockSkew, std::chrono::seconds(-5));
  EXPECT_EQ(state.exporters[0].exporter.errors.sum(), 15U);
  EXPECT_EQ(state.ntopng.activeTimeout, std::chrono::seconds(600));
}

// Nothing in any sample is left out, optional members included; so each key taken away is either optional (absent:
// read as empty) or missing (refused). What is refused names its place.
template <class Body>
void expectEveryMissingFieldToBeNoticed(const std::vector<Body>& samples,
                                        const std::function<Incoming<Body>(QByteArrayView)>& decodeBody) {
  for (const Body& sample : samples) {
    const QByteArray message = encode(3, sample);
    forEachVariation(
        QCborValue::fromCbor(message), [](const QCborValue&) { return QCborValue(QCborValue::Undefined); },
        [&](const QCborValue& variation, const QString& place) {
          const auto incoming = decodeBody(variation.toCbor());
          if (!incoming.body) {
            EXPECT_EQ(incoming.body.error().code, ErrorCode::Malformed);
            EXPECT_FALSE(incoming.body.error().detail.empty());
          } else {
            EXPECT_NE(encode(incoming.id, *incoming.body), message)
                << nameOf(message) << place.toStdString() << " was taken away and nobody noticed";
          }
        });
  }
}

TEST(Messages, everyMissingFieldIsNoticed) {
  expectEveryMissingFieldToBeNoticed<RequestBody>(sampleRequests(), decodeRequest);
  expectEveryMissingFieldToBeNoticed<ReplyBody>(sampleReplies(), decodeReply);
}

template <class Body>
void expectWrongTypesToBeRefused(const std::vector<Body>& samples,
                                 const std::function<Incoming<Body>(QByteArrayView)>& decodeBody) {
  for (const Body& sample : samples) {
    const QByteArray message = encode(3, sample);
    const auto refuse = [&](const QCborValue& variation, const QString& place) {
      EXPECT_FALSE(decodeBody(variation.toCbor()).body) << nameOf(message) << place.toStdString();
    };
    // A UUID is of no type any message uses.
    forEachVariation(
        QCborValue::fromCbor(message), [](const QCborValue&) { return QCborValue(QUuid::createUuid()); }, refuse);
    // A number where a number was, but never one that fits: every field is bounded below or of another type.
    forEachVariation(
        QCborValue::fromCbor(message),
        [](const QCborValue& old) {
          return old.isInteger() ? QCborValue(1.5) : QCborValue(QCborMap{{QStringLiteral("x"), 1}});
        },
        [&](const QCborValue& variation, const QString& place) {
          if (place == QLatin1StringView(".with") &&
              QCborValue::fromCbor(message).toMap().value(QLatin1StringView("with")).toMap().isEmpty()) {
            return;  // an unknown key in an empty content is skipped, as it should be
          }
          if (place.endsWith(QLatin1StringView("chip")) || place.endsWith(QLatin1StringView("shown"))) {
            return;  // all members of a chip are optional
          }
          const std::string name = nameOf(message);
          const bool holdsOptionalOnly =
              (name == Hold::kName || name == ProbeState::kName) && place == QLatin1StringView(".with");
          if (!holdsOptionalOnly) refuse(variation, place);
        });
  }
}

TEST(Messages, everyFieldOfTheWrongTypeIsRefused) {
  expectWrongTypesToBeRefused<RequestBody>(sampleRequests(), decodeRequest);
  expectWrongTypesToBeRefused<ReplyBody>(sampleReplies(), decodeReply);
}

TEST(Messages, everyPrefixOfAMessageIsRefused) {
  for (const RequestBody& sample : sampleRequests()) {
    const QByteArray message = encode(3, sample);
    for (qsizetype length = 0; length < message.size(); ++length) {
      const auto incoming = decodeRequest(QByteArrayView(message).first(length));
      ASSERT_FALSE(incoming.body) << nameOf(message) << " cut to " << length;
      EXPECT_EQ(incoming.body.error().code, ErrorCode::Malformed);
    }
  }
}

TEST(Messages, aRefusalNamesThePlace) {
  auto query = QCborValue::fromCbor(encode(5, RequestBody(ViewRequest{}))).toMap();
  QCborMap content = query.take(QLatin1StringView("with")).toMap();
  QCborMap inner = content.take(QLatin1StringView("query")).toMap();
  inner[QStringLiteral("kind")] = 4;
  content[QStringLiteral("query")] = inner;
  const auto incoming = decodeRequest(withContent("view", content));
  ASSERT_FALSE(incoming.body);
  EXPECT_EQ(incoming.id, 5U);
  EXPECT_EQ(incoming.body.error().place, "with.query.kind");
  EXPECT_EQ(incoming.body.error().detail, "is out of range");
}

TEST(Messages, numbersOutOfRangeAreRefused) {
  for (const QCborValue& number : {QCborValue(-1), QCborValue(qint64{0x1'0000'0000}), QCborValue(1.0)}) {
    const auto incoming = decodeRequest(withContent("taken", QCborMap{{QStringLiteral("subscription"), number}}));
    EXPECT_FALSE(incoming.body);
  }
  const auto highest =
      decodeRequest(withContent("taken", QCborMap{{QStringLiteral("subscription"), qint64{0xffff'ffff}}}));
  ASSERT_TRUE(highest.body);
  EXPECT_EQ(std::get<Taken>(*highest.body).subscription, 0xffff'ffffU);
}

TEST(Messages, addressesAreFourOrSixteenBytes) {
  auto facts = QCborMap{{QStringLiteral("exporter"), QByteArray(5, '\1')},
                        {QStringLiteral("name"), QString()},
                        {QStringLiteral("version"), QString()}};
  EXPECT_FALSE(decodeRequest(withContent("set-exporter-facts", QCborMap{{QStringLiteral("facts"), facts}})).body);
  facts[QStringLiteral("exporter")] = QByteArray(4, '\1');
  const auto incoming = decodeRequest(withContent("set-exporter-facts", QCborMap{{QStringLiteral("facts"), facts}}));
  ASSERT_TRUE(incoming.body);
  EXPECT_EQ(std::get<SetExporterFacts>(*incoming.body).facts.exporter.toString(), "1.1.1.1");
}

TEST(Messages, textsArriveBesideTheirRows) {
  const std::vector<ReplyBody> samples = sampleReplies();
  const auto& sent = std::get<ViewReply>(samples[5]).view;
  const auto incoming = decodeReply(encode(1, samples[5]));
  ASSERT_TRUE(incoming.body);
  EXPECT_FALSE(sent.texts.empty());
  EXPECT_EQ(std::get<ViewReply>(*incoming.body).view.texts, sent.texts);
}

TEST(Messages, prefixesAreChecked) {
  EXPECT_FALSE(
      decodeRequest(withContent("allow", QCborMap{{QStringLiteral("exporters"), QStringLiteral("10.0.0/8")}})).body);
  EXPECT_TRUE(
      decodeRequest(withContent("allow", QCborMap{{QStringLiteral("exporters"), QStringLiteral("10.0.0.0/8")}})).body);
}

TEST(Messages, longTextsAreRefusedAndNeverSent) {
  const QString tooLong(5000, u'x');
  EXPECT_FALSE(decodeRequest(withContent("set-setting", QCborMap{{QStringLiteral("name"), tooLong},
                                                                 {QStringLiteral("value"), QString()}}))
                   .body);
  std::string accents;
  for (int i = 0; i < 3000; ++i) accents += "é";
  const auto incoming = decodeRequest(encode(1, RequestBody(SetSetting{"x" + accents, "y"})));
  ASSERT_TRUE(incoming.body);
  const std::string& name = std::get<SetSetting>(*incoming.body).name;
  EXPECT_EQ(name.size(), 4095U) << "cut before the character that does not fit";
}

TEST(Messages, invalidTextFromARouterIsReplaced) {
  const auto incoming = decodeRequest(encode(1, RequestBody(SetSetting{"a\xff\xfe"
                                                                       "b",
                                                                       "y"})));
  ASSERT_TRUE(incoming.body);
  EXPECT_EQ(std::get<SetSetting>(*incoming.body).name,
            "a\xef\xbf\xbd\xef\xbf\xbd"
            "b");
}

TEST(Messages, countersPastTheLargestNumberStayReadable) {
  const auto incoming = decodeRequest(encode(1, RequestBody(EventQuery{std::numeric_limits<std::uint64_t>::max()})));
  ASSERT_TRUE(incoming.body);
  EXPECT_EQ(std::get<EventQuery>(*incoming.body).after, 0x7fff'ffff'ffff'ffffULL);
}

TEST(Messages, ratesThatAreNotFiniteAreSentAsZero) {
  talkers::ViewAnswer answer;
  answer.rows.emplace_back().bitsPerSecondIn = std::numeric_limits<double>::quiet_NaN();
  const auto incoming = decodeReply(encode(1, ReplyBody(ViewReply{answer})));
  ASSERT_TRUE(incoming.body);
  EXPECT_EQ(std::get<ViewReply>(*incoming.body).view.rows[0].bitsPerSecondIn, 0);
}

TEST(Messages, unknownKeysAndAppendedColumnsAreSkipped) {
  QCborMap deep{{QStringLiteral("more"), QCborArray{1, 2, QCborMap{{1, 2}}}}};
  const auto incoming =
      decodeRequest(withContent("taken", QCborMap{{QStringLiteral("subscription"), 4}, {QStringLiteral("new"), deep}}));
  ASSERT_TRUE(incoming.body);
  EXPECT_EQ(std::get<Taken>(*incoming.body).subscription, 4U);

  QCborMap reply = QCborValue::fromCbor(encode(1, ReplyBody(ViewReply{}))).toMap();
  QCborMap content = reply.value(QLatin1StringView("with")).toMap();
  QCborMap view = content.value(QLatin1StringView("view")).toMap();
  QCborArray row = view.value(QLatin1StringView("other")).toArray();
  row.append(QStringLiteral("a column of a later version"));
  view[QStringLiteral("other")] = row;
  content[QStringLiteral("view")] = view;
  reply[QStringLiteral("with")] = content;
  EXPECT_TRUE(decodeReply(reply.toCborValue().toCbor()).body);
}

TEST(Messages, anUnknownMessageIsNamedAndIsNoBrokenOne) {
  const auto incoming = decodeRequest(withContent("teleport", QCborMap()));
  ASSERT_FALSE(incoming.body);
  EXPECT_EQ(incoming.id, 5U);
  EXPECT_EQ(incoming.body.error().code, ErrorCode::Unsupported);
  EXPECT_THAT(incoming.body.error().detail, HasSubstr("teleport"));
}

TEST(Messages, anErrorCodeOfALaterVersionIsReadAsUnknown) {
  const QCborMap error{{QStringLiteral("code"), 60'000},
                       {QStringLiteral("place"), QStringLiteral("p")},
                       {QStringLiteral("detail"), QStringLiteral("d")}};
  const auto incoming = decodeReply(withContent("refusal", QCborMap{{QStringLiteral("error"), error}}));
  ASSERT_TRUE(incoming.body);
  EXPECT_EQ(std::get<Refusal>(*incoming.body).error, (Error{ErrorCode::Unknown, "p", "d"}));
}

TEST(Messages, tooDeepNestingIsRefusedUnread) {
  for (const char opener : {'\x81', '\x9f', '\xc1'}) {  // array of one, endless array, tag
    const auto incoming = decodeRequest(QByteArray(500'000, opener));
    EXPECT_FALSE(incoming.body);
  }
  QCborValue nested = 1;
  for (int depth = 0; depth < kMaxNesting - 2; ++depth) nested = QCborArray{nested};
  const auto message = [](const QCborValue& extra) {
    return withContent("taken", QCborMap{{QStringLiteral("subscription"), 4}, {QStringLiteral("x"), extra}});
  };
  EXPECT_TRUE(decodeRequest(message(nested)).body);
  EXPECT_EQ(decodeRequest(message(QCborArray{nested})).body.error().detail, "is nested too deep");
}

TEST(Messages, bytesAfterTheEndAreRefused) {
  EXPECT_FALSE(decodeRequest(encode(1, RequestBody(Stop{})).append('\0')).body);
}

TEST(Messages, whatIsNoMessageIsRefused) {
  for (const QCborValue& value : {QCborValue(1), QCborValue(QStringLiteral("stop")), QCborValue(QCborArray{1, 2}),
                                  QCborValue(QCborMap()), QCborValue(QCborMap{{QStringLiteral("id"), 1}})}) {
    EXPECT_FALSE(decodeRequest(value.toCbor()).body) << value.toDiagnosticNotation().toStdString();
  }
  EXPECT_FALSE(decodeRequest(QByteArrayView()).body);
}

}  // namespace
}  // namespace soho::control
