// The options of ntopng and Redis as a form: every value is judged while it is entered, and nothing counts before the
// person says so. Event loop thread.
#pragma once

#include "app/theme/theme.h"
#include "app/widgets/option_row.h"
#include "core/base/result.h"
#include "core/container/stack_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

namespace soho::ui {

class StackOptionsForm final : public QWidget {
  Q_OBJECT

 public:
  /// Asks for a folder; answers later, with an empty path when the person changed their mind.
  using ChooseFolder = std::function<void(std::function<void(const QString& folder)> chosen)>;

  /// `theme` must outlive it. `addresses` are those of this computer besides 127.0.0.1.
  StackOptionsForm(const Theme& theme, const QStringList& addresses, ChooseFolder chooseFolder,
                   QWidget* parent = nullptr);

  /// What is in force; replaces what is shown unless somebody has changed it.
  void setOptions(const container::StackOptions& options);
  /// What was wanted has been kept: shows it as in force.
  void accept(const container::StackOptions& options);
  [[nodiscard]] container::StackOptions options() const;
  [[nodiscard]] bool isChanged() const;
  /// Whether the containers are there, which must be made anew then.
  void setInstalled(bool isInstalled);
  /// Why what was wanted could not be kept.
  void setProblem(const QString& sentence);
  /// Leads to an option by its name in errors; one without a row of its own is among the further options.
  void focusOption(const QString& place);

 Q_SIGNALS:
  /// The password of the flow dump's target, or empty to leave it.
  void wanted(const soho::container::StackOptions& options, const QString& dumpPassword);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    const char* place;  ///< The option's name in errors of checkOptions(); one row stands for all it names.
    OptionRow* row;
    const char* title;
    const char* sentence;
  };

  OptionRow* addRow(const char* place, QWidget* editor, const char* title, const char* sentence);
  void addNetworkRows(const QStringList& addresses);
  void addStorageRows();
  void addBehaviourRows();
  void addDumpRows();
  void addImageRows();
  QLineEdit* makeText();
  QSpinBox* makeNumber(int most);
  QWidget* makeFolder(QLineEdit*& text);
  void fill(const container::StackOptions& options);
  void changed();
  void judge();
  void showDumpRows();
  void retranslate();

  const Theme& m_theme;
  ChooseFolder m_chooseFolder;
  container::StackOptions m_inForce;
  bool m_isInstalled = false;
  bool m_isShowing = false;
  std::vector<Row> m_rows;
  QLabel* m_heading = nullptr;
  QVBoxLayout* m_column = nullptr;
  QLineEdit* m_networks = nullptr;
  QComboBox* m_webAddress = nullptr;
  QSpinBox* m_webPort = nullptr;
  QSpinBox* m_zmqPort = nullptr;
  QLineEdit* m_dataFolder = nullptr;
  QLineEdit* m_placesFolder = nullptr;
  std::vector<QPushButton*> m_choose;
  QSpinBox* m_user = nullptr;
  QSpinBox* m_group = nullptr;
  QComboBox* m_dns = nullptr;
  QSpinBox* m_memory = nullptr;
  QSpinBox* m_redisMemory = nullptr;
  QLineEdit* m_timeZone = nullptr;
  QCheckBox* m_startsWithEngine = nullptr;
  QComboBox* m_dump = nullptr;
  QLineEdit* m_dumpTarget = nullptr;
  QLineEdit* m_dumpName = nullptr;
  QLineEdit* m_dumpUser = nullptr;
  QLineEdit* m_dumpPassword = nullptr;
  std::vector<OptionRow*> m_dumpRows;  ///< Target, name, user, password.
  QLineEdit* m_extra = nullptr;
  QLineEdit* m_image = nullptr;
  QLineEdit* m_redisImage = nullptr;
  QLabel* m_note = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_use = nullptr;
  QPushButton* m_discard = nullptr;
};

}  // namespace soho::ui
