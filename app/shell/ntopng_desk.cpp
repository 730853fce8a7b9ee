#include "app/shell/ntopng_desk.h"

#include "app/models/stack_words.h"
#include "core/text/error_text.h"

#include <QEvent>
#include <QInputDialog>

#include <algorithm>
#include <utility>

namespace soho::ui {
namespace {

namespace keys = settings::desktop;

/// Of the step that runs and says how far it is: only the fetching of images does.
std::optional<int> progressOf(const jobs::Job& work) {
  for (const jobs::Step& step : work.steps()) {
    if (step.state == jobs::State::Running && step.percent) return step.percent;
  }
  return std::nullopt;
}

/// Whether ntopng runs once the work has gone well.
bool bringsUp(StackAction action) {
  switch (action) {
    case StackAction::SetUp:
    case StackAction::SetUpAndRepair:
    case StackAction::Start:
    case StackAction::Restart:
    case StackAction::Update:
      return true;
    default:
      return false;
  }
}

bool isOfCertificate(const std::optional<Error>& problem) {
  return problem && (problem->code == ErrorCode::CertificateUnknown || problem->code == ErrorCode::CertificateChanged);
}

}  // namespace

NtopngPresence presenceOf(const setup::StackPicture& picture, const jobs::Job* work, StackAction action,
                          const QDateTime& now) {
  if (picture.problem) {
    const bool isOfFile =
        picture.problem->code == ErrorCode::FileDamaged || picture.problem->code == ErrorCode::FileUnreadable;
    if (isOfFile) return NtopngPresence::Unknown;
    return picture.problem->code == ErrorCode::EngineMissing ? NtopngPresence::NoEngine : NtopngPresence::EngineProblem;
  }
  if (!picture.isKnown) return NtopngPresence::Starting;
  const ServiceState state = ntopngStateOf(picture.status, now);
  const bool isShown = state == ServiceState::Running;
  if (picture.elsewhere) {
    if (isShown) return NtopngPresence::Elsewhere;
    return isOfCertificate(picture.status.problem) ? NtopngPresence::Unproven : NtopngPresence::Away;
  }
  if (work != nullptr && !work->isFinished() && !isShown) {
    if (!bringsUp(action)) return NtopngPresence::Working;
    return progressOf(*work) ? NtopngPresence::Pulling : NtopngPresence::Starting;
  }
  switch (state) {
    case ServiceState::NotSetUp:
      return NtopngPresence::NotInstalled;
    case ServiceState::Starting:
      return NtopngPresence::Starting;
    case ServiceState::Running:
      return NtopngPresence::Running;
    case ServiceState::NotAnswering:
    case ServiceState::KeepsEnding:
      return NtopngPresence::Unhealthy;
    case ServiceState::Stopped:
    case ServiceState::Ended:
    case ServiceState::OutOfMemory:
    case ServiceState::Paused:
      break;
  }
  return NtopngPresence::Stopped;
}

NtopngDesk::NtopngDesk(NtopngPage& page, StackDesk& stack, Preferences& preferences, const Theme& theme,
                       QObject* parent)
    : QObject(parent), m_page(page), m_stack(stack), m_preferences(preferences), m_look(theme) {
  connect(&stack, &StackSource::pictureChanged, this, &NtopngDesk::look);
  connect(&stack, &StackSource::workChanged, this, [this] {
    if (!m_stack.isWorking()) m_password.clear();  // The work may have brought another one.
    look();
  });
  connect(&page, &NtopngPage::startWanted, this, &NtopngDesk::startNtopng);
  connect(&page, &NtopngPage::passwordRefused, this, &NtopngDesk::askForPassword);
  connect(&page, &NtopngPage::accessChanged, this, [this](const NtopngAccess& access) {
    // Not being able to keep it is no reason not to show the maps now.
    static_cast<void>(m_preferences.setOn(keys::kMapTiles, access.areMapTilesAllowed));
    if (access.certificateSha256 != m_stack.certificate()) m_stack.trust(access.certificateSha256);
  });
  connect(&preferences, &Preferences::changed, this, [this](const QString& name) {
    if (name == QLatin1String(keys::kMapTiles)) look();
  });
  connect(&m_look, &NtopngLook::settled, this, &NtopngDesk::look);
  connect(&m_look, &NtopngLook::changed, &page, &NtopngPage::refresh);
  page.installEventFilter(this);
  look();
}

bool NtopngDesk::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LanguageChange) m_look.followLanguage();
  return QObject::eventFilter(watched, event);
}

void NtopngDesk::look() {
  const QUrl place = m_stack.webUrl();
  if (std::exchange(m_place, place) != place) {
    m_password.clear();  // It is nobody else's business.
    m_look.forget();
  }
  const jobs::Job* work = m_stack.isWorking() ? m_stack.job() : nullptr;
  const NtopngPresence presence =
      presenceOf(m_stack.picture(), work, m_stack.action(), QDateTime::currentDateTimeUtc());
  if (presence == NtopngPresence::Running || presence == NtopngPresence::Elsewhere) {
    if (m_stack.hasToken()) return showOwnLogin(presence);
    if (m_password.isEmpty()) return readPassword(presence);
    const NtopngAccess access{m_stack.webUrl(), m_stack.user(), m_password, m_stack.certificate(),
                              m_preferences.isOn(keys::kMapTiles)};
    // Only when ntopng has taken the password today: it blocks who is refused too often. Its page comes when it knows
    // how to look, so that it does not flash up in the other colours. One that runs elsewhere keeps the look it has.
    if (m_stack.picture().status.counters && !m_stack.picture().elsewhere) {
      m_look.tell(access.origin, {access.user, access.password, {}});
      if (!m_look.isSettled()) return;
    }
    m_page.setAccess(access);
  } else {
    m_password.clear();  // A set-up may make another one.
    m_look.forget();
  }
  m_page.setPresence(presence, presence == NtopngPresence::Pulling ? progressOf(*work) : std::nullopt);
}

void NtopngDesk::readPassword(NtopngPresence presence) {
  if (m_isReading) return;
  m_isReading = true;
  m_stack.readPassword(this, [this, presence, place = m_place](const Result<QByteArray>& secret) {
    m_isReading = false;
    if (place != m_stack.webUrl()) return look();
    m_password = secret ? QString::fromUtf8(*secret) : QString();
    secret ? look() : showOwnLogin(presence);
  });
}

void NtopngDesk::showOwnLogin(NtopngPresence presence) {
  m_page.setAccess({m_stack.webUrl(), {}, {}, m_stack.certificate(), m_preferences.isOn(keys::kMapTiles)});
  m_page.setPresence(presence);
}

void NtopngDesk::startNtopng() {
  if (m_stack.picture().elsewhere) return m_stack.lookNow();
  const auto next = nextStep(m_stack.picture(), QDateTime::currentDateTimeUtc());
  m_stack.perform(next.value_or(StackAction::Restart));
}

void NtopngDesk::askForPassword() {
  auto* dialog = new QInputDialog(m_page.window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Password of ntopng"));
  //: %1 is the name of a user
  dialog->setLabelText(tr("The password of ntopng's user %1:").arg(m_stack.user()));
  dialog->setTextEchoMode(QLineEdit::Password);
  connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& password) {
    if (password.isEmpty()) return;
    m_stack.setPassword(password, this, [this, password](const Result<void>& kept) {
      m_password = password;
      look();
      //: ntopng's password works now and is asked for again at the next start; %1 is why, in one or more sentences
      if (!kept) m_page.warn(tr("The password could not be kept. %1").arg(text::oneLine(kept.error())));
    });
  });
  dialog->open();
}

}  // namespace soho::ui
