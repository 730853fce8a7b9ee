#include "core/text/error_text.h"

#include "core/text/error_line.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstddef>

namespace soho::text {
namespace {

struct Sentences {
  ErrorCode code;
  const char* what;
  const char* why;
  const char* nextStep;
};

// %1 in the first text of each row is what was being worked on: a file, an option, an address, a program.
constexpr std::array<Sentences, kErrorCodeCount> kSentences{{
    {ErrorCode::Unknown,
     //: %1 is what was being worked on
     QT_TRANSLATE_NOOP("Errors", "Something unexpected happened with %1"),
     QT_TRANSLATE_NOOP("Errors", "The program has no better word for this."),
     QT_TRANSLATE_NOOP("Errors", "Try again; if it happens again, report it with the log.")},
    {ErrorCode::BadOption,
     //: %1 is a command line option such as --listen
     QT_TRANSLATE_NOOP("Errors", "The option %1 was refused"),
     QT_TRANSLATE_NOOP("Errors", "The program does not know it, or does not take that value."),
     QT_TRANSLATE_NOOP("Errors", "Correct the command line; --help lists every option and what it takes.")},
    {ErrorCode::BadSetting,
     //: %1 is the name of a setting, perhaps with the file it stands in
     QT_TRANSLATE_NOOP("Errors", "The setting %1 was refused"),
     QT_TRANSLATE_NOOP("Errors", "There is no such setting, or it does not take that value."),
     QT_TRANSLATE_NOOP("Errors", "Choose one of the values that are allowed.")},
    {ErrorCode::BadAddress,
     //: %1 is what was given as an address
     QT_TRANSLATE_NOOP("Errors", "The address %1 cannot be used"),
     QT_TRANSLATE_NOOP("Errors", "It is not an IPv4 or IPv6 address, or the port is missing."),
     QT_TRANSLATE_NOOP("Errors", "Write it like 192.168.1.1, 192.168.1.1:2055 or [fd00::1]:2055.")},
    {ErrorCode::BadFilter,
     //: %1 is a filter a person typed
     QT_TRANSLATE_NOOP("Errors", "The filter %1 was not understood"),
     QT_TRANSLATE_NOOP("Errors", "A word in it is not a field, an address or a name that can be searched for."),
     QT_TRANSLATE_NOOP("Errors", "Correct the filter, or leave it out to see everything.")},
    {ErrorCode::FileMissing,
     //: %1 is a file or folder
     QT_TRANSLATE_NOOP("Errors", "%1 does not exist"),
     QT_TRANSLATE_NOOP("Errors", "It was moved or deleted, or its name is spelt differently."),
     QT_TRANSLATE_NOOP("Errors", "Check the name, or put the file back.")},
    {ErrorCode::FileUnreadable,
     //: %1 is a file
     QT_TRANSLATE_NOOP("Errors", "%1 could not be read"),
     QT_TRANSLATE_NOOP("Errors", "It is not an ordinary file, or the disk reported an error."),
     QT_TRANSLATE_NOOP("Errors", "Check the file and the disk, then try again.")},
    {ErrorCode::FileDamaged,
     //: %1 is a file
     QT_TRANSLATE_NOOP("Errors", "The file %1 is damaged"),
     QT_TRANSLATE_NOOP("Errors", "Its content is not what this program writes."),
     QT_TRANSLATE_NOOP("Errors", "Restore it from a backup, or go on without it: the usual values are used.")},
    {ErrorCode::FileTooNew,
     //: %1 is a file
     QT_TRANSLATE_NOOP("Errors", "The file %1 is from a newer SohoFlow"),
     QT_TRANSLATE_NOOP("Errors", "This version does not know its form and leaves it as it is."),
     QT_TRANSLATE_NOOP("Errors", "Install the newer SohoFlow again, or move the file away.")},
    {ErrorCode::NoPermission,
     //: %1 is a file, folder or socket
     QT_TRANSLATE_NOOP("Errors", "Access to %1 was denied"),
     QT_TRANSLATE_NOOP("Errors", "The user this program runs as has no permission for it."),
     QT_TRANSLATE_NOOP("Errors", "Change the permissions or the owner, or run the program as the right user.")},
    {ErrorCode::DiskFull,
     //: %1 is a file
     QT_TRANSLATE_NOOP("Errors", "There is no room to write %1"),
     QT_TRANSLATE_NOOP("Errors", "The disk is full or a limit is reached; what was there before is unchanged."),
     QT_TRANSLATE_NOOP("Errors", "Free some space, then try again.")},
    {ErrorCode::WriteFailed,
     //: %1 is a file or folder
     QT_TRANSLATE_NOOP("Errors", "%1 could not be written"),
     QT_TRANSLATE_NOOP("Errors", "The system refused; what was there before is unchanged."),
     QT_TRANSLATE_NOOP("Errors", "Check the folder and the disk, then try again.")},
    {ErrorCode::PortInUse,
     //: %1 is an address with a port
     QT_TRANSLATE_NOOP("Errors", "%1 is already in use"),
     QT_TRANSLATE_NOOP("Errors", "Another program receives on that port."),
     QT_TRANSLATE_NOOP("Errors", "Stop the other program, or choose another port.")},
    {ErrorCode::AddressNotLocal,
     //: %1 is an address with a port
     QT_TRANSLATE_NOOP("Errors", "%1 is not an address of this computer"),
     QT_TRANSLATE_NOOP("Errors", "A program can only receive on the computer's own addresses."),
     QT_TRANSLATE_NOOP("Errors", "Use 0.0.0.0 or [::] to receive on all of them, or check the network connection.")},
    {ErrorCode::PortNeedsPrivilege,
     //: %1 is an address with a port
     QT_TRANSLATE_NOOP("Errors", "%1 may not be opened by this user"),
     QT_TRANSLATE_NOOP("Errors", "Ports below 1024 are kept for the system's administrator."),
     QT_TRANSLATE_NOOP("Errors", "Choose a port from 1024 up, such as 2055.")},
    {ErrorCode::SocketFailed,
     //: %1 is an address or a socket's path
     QT_TRANSLATE_NOOP("Errors", "The network refused to work with %1"),
     QT_TRANSLATE_NOOP("Errors", "The system reported an error that is not about the address itself."),
     QT_TRANSLATE_NOOP("Errors", "Check the network connection, then try again.")},
    {ErrorCode::ConnectionRefused,
     //: %1 is an address or a socket's path
     QT_TRANSLATE_NOOP("Errors", "%1 does not accept connections"),
     QT_TRANSLATE_NOOP("Errors", "Nothing is running there, or it does not listen."),
     QT_TRANSLATE_NOOP("Errors", "Start it, or check the address.")},
    {ErrorCode::ConnectionLost,
     //: %1 is an address or a socket's path
     QT_TRANSLATE_NOOP("Errors", "The connection to %1 was lost"),
     QT_TRANSLATE_NOOP("Errors", "The other side ended, or the network was interrupted."),
     QT_TRANSLATE_NOOP("Errors", "Try again when it is reachable.")},
    {ErrorCode::TimedOut,
     //: %1 is what was waited for
     QT_TRANSLATE_NOOP("Errors", "%1 did not answer in time"),
     QT_TRANSLATE_NOOP("Errors", "It is busy, out of reach, or switched off."),
     QT_TRANSLATE_NOOP("Errors", "Check that it runs, then try again.")},
    {ErrorCode::Cancelled,
     //: %1 is the work that was stopped
     QT_TRANSLATE_NOOP("Errors", "%1 was cancelled"), QT_TRANSLATE_NOOP("Errors", "You stopped it."),
     QT_TRANSLATE_NOOP("Errors", "Start it again when you want to.")},
    {ErrorCode::Truncated,
     //: %1 is a file, message or sender
     QT_TRANSLATE_NOOP("Errors", "%1 ends too early"),
     QT_TRANSLATE_NOOP("Errors", "It announces more than it holds: it was cut on its way or while it was written."),
     QT_TRANSLATE_NOOP("Errors", "Get it again from where it came.")},
    {ErrorCode::Malformed,
     //: %1 is a file, message or sender
     QT_TRANSLATE_NOOP("Errors", "%1 was not understood"),
     QT_TRANSLATE_NOOP("Errors", "Its content breaks the rules of its format."),
     QT_TRANSLATE_NOOP("Errors", "Check that it is what it should be, and that what made it works correctly.")},
    {ErrorCode::Unsupported,
     //: %1 is a file, format or function
     QT_TRANSLATE_NOOP("Errors", "%1 is not supported"),
     QT_TRANSLATE_NOOP("Errors", "This version of SohoFlow cannot work with it."),
     QT_TRANSLATE_NOOP("Errors", "Use another form of it, or a newer SohoFlow.")},
    {ErrorCode::TooLarge,
     //: %1 is a file or message
     QT_TRANSLATE_NOOP("Errors", "%1 is too large"),
     QT_TRANSLATE_NOOP("Errors", "It is larger than anything of its kind should be."),
     QT_TRANSLATE_NOOP("Errors", "Check that it is the right one.")},
    {ErrorCode::AlreadyRunning,
     //: %1 is a program or the socket it holds
     QT_TRANSLATE_NOOP("Errors", "%1 is already running"),
     QT_TRANSLATE_NOOP("Errors", "There can be only one at a time."),
     QT_TRANSLATE_NOOP("Errors", "Use the one that runs, or stop it first.")},
    {ErrorCode::NotRunning,
     //: %1 is a program or the socket it should hold
     QT_TRANSLATE_NOOP("Errors", "%1 is not running"),
     QT_TRANSLATE_NOOP("Errors", "It was not started, or it has ended."),
     QT_TRANSLATE_NOOP("Errors", "Start it, then try again.")},
    {ErrorCode::Locked,
     //: %1 is what is being changed: a router, a container engine, a database
     QT_TRANSLATE_NOOP("Errors", "%1 is being changed by somebody else"),
     QT_TRANSLATE_NOOP("Errors", "Two changes at the same time would spoil each other."),
     QT_TRANSLATE_NOOP("Errors", "Wait until the other one is done, then try again.")},
    {ErrorCode::VersionMismatch,
     //: %1 is a program or the socket it holds
     QT_TRANSLATE_NOOP("Errors", "%1 is of another version"),
     QT_TRANSLATE_NOOP("Errors", "The two programs do not speak the same form of messages."),
     QT_TRANSLATE_NOOP("Errors", "Install the same version of both, and start them again.")},
    {ErrorCode::NotAllowed,
     //: %1 is a setting, function or address
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be changed here"),
     QT_TRANSLATE_NOOP("Errors", "It is fixed elsewhere, or this user may not do it."),
     QT_TRANSLATE_NOOP("Errors", "Change it where it is fixed, or ask the administrator.")},
    {ErrorCode::StartFailed,
     //: %1 is a program or a system service
     QT_TRANSLATE_NOOP("Errors", "%1 could not be started"),
     QT_TRANSLATE_NOOP("Errors", "It is missing, or this user may not start it."),
     QT_TRANSLATE_NOOP("Errors", "Install SohoFlow again, or ask the administrator of this computer.")},
    {ErrorCode::ProgramEnded,
     //: %1 is a program
     QT_TRANSLATE_NOOP("Errors", "%1 ended although nobody stopped it"),
     QT_TRANSLATE_NOOP("Errors", "It could not go on with its work."),
     QT_TRANSLATE_NOOP("Errors", "It is started again by itself; if that does not help, do what its last words say.")},
    {ErrorCode::ServiceStopped,
     //: %1 is a system service
     QT_TRANSLATE_NOOP("Errors", "%1 is stopped"),
     QT_TRANSLATE_NOOP("Errors", "This computer is set up to collect as a service, and that service does not run."),
     QT_TRANSLATE_NOOP("Errors", "Start the service; you may be asked for the administrator's password.")},
    {ErrorCode::EngineMissing,
     //: %1 is a container engine: Docker or Podman
     QT_TRANSLATE_NOOP("Errors", "No container engine was found: %1 is not installed"),
     QT_TRANSLATE_NOOP("Errors", "Both ntopng and Redis run in containers, for which Docker or Podman is needed."),
     QT_TRANSLATE_NOOP(
         "Errors", "Install one, with \"sudo apt install podman\" or \"sudo dnf install podman\", then try again.")},
    {ErrorCode::EngineNotRunning,
     //: %1 is a container engine: Docker or Podman
     QT_TRANSLATE_NOOP("Errors", "%1 is installed, but does not run"),
     QT_TRANSLATE_NOOP("Errors", "Its service was not started, or it has ended."),
     QT_TRANSLATE_NOOP("Errors", "Start it, with \"sudo systemctl start docker\" for Docker, then try again.")},
    {ErrorCode::EngineNoPermission,
     //: %1 is a container engine: Docker or Podman
     QT_TRANSLATE_NOOP("Errors", "You may not use %1"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Only the administrator and the members of its group may; who may is as powerful as the administrator."),
     QT_TRANSLATE_NOOP("Errors",
                       "Add yourself to the group, with \"sudo usermod -aG docker $USER\", and log in again; or "
                       "install Podman, which needs no such right.")},
    {ErrorCode::EngineTooOld,
     //: %1 is a container engine: Docker or Podman
     QT_TRANSLATE_NOOP("Errors", "%1 is too old"),
     QT_TRANSLATE_NOOP("Errors", "It lacks what is needed to run ntopng without privileges."),
     QT_TRANSLATE_NOOP("Errors", "Update it, then try again.")},
    {ErrorCode::EngineRefused,
     //: %1 is a container, an image or a container engine
     QT_TRANSLATE_NOOP("Errors", "The container engine refused to work with %1"),
     QT_TRANSLATE_NOOP("Errors", "It reported a problem of its own."),
     QT_TRANSLATE_NOOP("Errors", "Read what it said, correct it, then try again.")},
    {ErrorCode::ImageMissing,
     //: %1 is the name of a container image
     QT_TRANSLATE_NOOP("Errors", "The image %1 was not found"),
     QT_TRANSLATE_NOOP("Errors", "The registry has none of that name, or wants a login for it."),
     QT_TRANSLATE_NOOP("Errors", "Check the name of the image in the options.")},
    {ErrorCode::ImageWrongArchitecture,
     //: %1 is the name of a container image
     QT_TRANSLATE_NOOP("Errors", "The image %1 is for another kind of computer"),
     QT_TRANSLATE_NOOP("Errors", "It was made for a processor of another architecture."),
     QT_TRANSLATE_NOOP("Errors", "Choose an image for this computer; for ARM there is ntop/ntopng_arm64.dev.")},
    {ErrorCode::RegistryUnreachable,
     //: %1 is the name of a container image
     QT_TRANSLATE_NOOP("Errors", "%1 could not be fetched"),
     QT_TRANSLATE_NOOP(
         "Errors", "The registry did not answer: this computer has no way to the internet, or a firewall is between."),
     QT_TRANSLATE_NOOP("Errors", "Check the network connection, then try again.")},
    {ErrorCode::FolderWrongOwner,
     //: %1 is a folder
     QT_TRANSLATE_NOOP("Errors", "The folder %1 belongs to somebody else"),
     QT_TRANSLATE_NOOP("Errors", "The user that ntopng runs as may not write there."),
     QT_TRANSLATE_NOOP("Errors", "Let SohoFlow change the owner (--repair-owner), or choose another folder or user.")},
    {ErrorCode::ContainerEnded,
     //: %1 is a container
     QT_TRANSLATE_NOOP("Errors", "%1 has ended by itself"),
     QT_TRANSLATE_NOOP("Errors", "It started, but did not stay."),
     QT_TRANSLATE_NOOP("Errors", "Look at its log; it says what was missing.")},
    {ErrorCode::NotLoggedIn,
     //: %1 is the address of an ntopng
     QT_TRANSLATE_NOOP("Errors", "ntopng at %1 did not accept the login"),
     QT_TRANSLATE_NOOP("Errors", "The user, the password or the token is not one that ntopng knows."),
     QT_TRANSLATE_NOOP("Errors", "Enter the user and password of ntopng, or its API token.")},
    {ErrorCode::LoginBlocked,
     //: %1 is the address of an ntopng
     QT_TRANSLATE_NOOP("Errors", "No further login at %1 is tried"),
     QT_TRANSLATE_NOOP("Errors", "After five wrong passwords ntopng blocks this computer for five minutes."),
     QT_TRANSLATE_NOOP("Errors", "Correct the password, and wait five minutes if ntopng itself refuses you as well.")},
    {ErrorCode::NothingCounted,
     //: %1 is the address of an ntopng
     QT_TRANSLATE_NOOP("Errors", "ntopng at %1 runs, but counts nothing of what is sent"),
     QT_TRANSLATE_NOOP("Errors",
                       "The collector is not connected to it, or it does not understand this form of messages."),
     QT_TRANSLATE_NOOP("Errors",
                       "Check that the collector runs and that its ntopng address is the one of this ntopng.")},
    {ErrorCode::HostNotFound,
     //: %1 is a router's name or address
     QT_TRANSLATE_NOOP("Errors", "No device named %1 was found"),
     QT_TRANSLATE_NOOP("Errors", "Nobody on this network answers to that name."),
     QT_TRANSLATE_NOOP("Errors", "Give the router's address instead, such as 192.168.1.1.")},
    {ErrorCode::HostUnreachable,
     //: %1 is a router's address with its port
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be reached from this computer"),
     QT_TRANSLATE_NOOP("Errors",
                       "The router is switched off, has another address, or this computer is not on its network."),
     QT_TRANSLATE_NOOP("Errors", "Check the address, and that this computer is connected to the router's network.")},
    {ErrorCode::SshClosed,
     //: %1 is a router's address with its port
     QT_TRANSLATE_NOOP("Errors", "%1 does not accept SSH connections"),
     QT_TRANSLATE_NOOP("Errors", "The router answers, but SSH is switched off there or uses another port."),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Switch SSH on in the router's own web page (often under System or Administration), then try again.")},
    {ErrorCode::NotSsh,
     //: %1 is a router's address with its port
     QT_TRANSLATE_NOOP("Errors", "What answers at %1 is not SSH"),
     QT_TRANSLATE_NOOP("Errors", "It spoke another language, or ended the conversation before it began."),
     QT_TRANSLATE_NOOP("Errors", "Check the address and the port; SSH usually has port 22.")},
    {ErrorCode::OldAlgorithms,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "%1 only knows old encryption"),
     QT_TRANSLATE_NOOP(
         "Errors", "Its SSH is so old that it signs with SHA-1, which a skilled attacker on your network could forge."),
     QT_TRANSLATE_NOOP("Errors",
                       "Update the router's firmware; if that is not possible and you trust your own network, allow "
                       "the old encryption for this router.")},
    {ErrorCode::NoCommonAlgorithm,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "%1 and this program know no common encryption"),
     QT_TRANSLATE_NOOP("Errors", "Each of the two only offers what the other one does not have."),
     QT_TRANSLATE_NOOP("Errors", "Update the router's firmware, then try again.")},
    {ErrorCode::HostKeyUnknown,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "%1 is seen for the first time"),
     QT_TRANSLATE_NOOP("Errors",
                       "Its fingerprint has to be confirmed once, so that nobody can pose as your router later."),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Compare the fingerprint with the one the router shows, or confirm it if you are on your own network.")},
    {ErrorCode::HostKeyChanged,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "%1 is not the router it was"),
     QT_TRANSLATE_NOOP("Errors",
                       "Its fingerprint has changed. That happens after a factory reset or new firmware; it also "
                       "happens when somebody poses as your router. Nothing was sent to it."),
     QT_TRANSLATE_NOOP("Errors",
                       "If you reset or re-flashed the router, forget its old fingerprint and confirm the new one; if "
                       "not, do not go on.")},
    {ErrorCode::LoginRefused,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "The login %1 was refused"),
     QT_TRANSLATE_NOOP("Errors",
                       "The name or the password is not the one the router has, or it does not let this login in."),
     QT_TRANSLATE_NOOP(
         "Errors", "Enter them again. After several wrong tries many routers refuse everything for a few minutes.")},
    {ErrorCode::LoginNeedsMore,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "The login %1 asks for more than a password"),
     QT_TRANSLATE_NOOP("Errors", "The router wants a second proof, or a new password, which this program cannot give."),
     QT_TRANSLATE_NOOP("Errors", "Use a key file, or a login that needs its password only.")},
    {ErrorCode::KeyFileRefused,
     //: %1 is a file with an SSH key
     QT_TRANSLATE_NOOP("Errors", "The key %1 could not be opened"),
     QT_TRANSLATE_NOOP("Errors", "Its passphrase is wrong or missing, or the file holds no private SSH key."),
     QT_TRANSLATE_NOOP("Errors", "Enter the passphrase again, or choose another file.")},
    {ErrorCode::AgentUnavailable,
     //: %1 is the socket of an SSH agent
     QT_TRANSLATE_NOOP("Errors", "The SSH agent %1 could not be asked"),
     QT_TRANSLATE_NOOP("Errors", "None runs in this session, or it did not answer."),
     QT_TRANSLATE_NOOP("Errors", "Start one and add your key to it, or use a password or a key file.")},
    {ErrorCode::NoShell,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "The login %1 cannot run commands"),
     QT_TRANSLATE_NOOP("Errors", "The router let it in, but offers it no shell."),
     QT_TRANSLATE_NOOP("Errors",
                       "Use the router's administrator login, or the recipe for routers that are set up by hand.")},
    {ErrorCode::RootRefused,
     //: %1 is a login and a router's address
     QT_TRANSLATE_NOOP("Errors", "The login %1 may not change the router"),
     QT_TRANSLATE_NOOP("Errors", "It is not the administrator, and becoming the administrator with sudo was refused."),
     QT_TRANSLATE_NOOP("Errors", "Use a login that may use sudo, or log in as root.")},
    {ErrorCode::RouterUnsupported,
     //: %1 is a router, by its name or system
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be set up automatically"),
     QT_TRANSLATE_NOOP("Errors", "SohoFlow does not know how to install and configure an exporter on this system."),
     QT_TRANSLATE_NOOP("Errors", "Follow the recipe on the Router page, which has the right address filled in.")},
    {ErrorCode::RouterNeedsRoot,
     //: %1 is a user name on the router
     QT_TRANSLATE_NOOP("Errors", "The user %1 may not change this router"),
     QT_TRANSLATE_NOOP("Errors",
                       "Installing and configuring the exporter needs the rights of the administrator (root)."),
     QT_TRANSLATE_NOOP("Errors", "Connect as root or as the administrator, or give this user sudo.")},
    {ErrorCode::RouterInterfaceMissing,
     //: %1 is a network interface, or a router
     QT_TRANSLATE_NOOP("Errors", "No network interface to listen on was found: %1"),
     QT_TRANSLATE_NOOP("Errors", "The router has no interface of this name, or none that looks at your home network."),
     QT_TRANSLATE_NOOP("Errors", "Choose one of the interfaces the router has.")},
    {ErrorCode::RouterStorageFull,
     //: %1 is a program to be installed
     QT_TRANSLATE_NOOP("Errors", "There is no room on the router for %1"),
     QT_TRANSLATE_NOOP("Errors", "The flash memory is too full; what was begun has been taken back."),
     QT_TRANSLATE_NOOP("Errors",
                       "Remove a package you do not need from the router, or use a USB stick, then try again.")},
    {ErrorCode::RouterFeedUnreachable,
     //: %1 is a program to be installed
     QT_TRANSLATE_NOOP("Errors", "The router could not download %1"),
     QT_TRANSLATE_NOOP("Errors", "It cannot reach the servers of its software, or cannot find their names."),
     QT_TRANSLATE_NOOP("Errors",
                       "Check that the router itself is on the Internet and has a DNS server, then try again.")},
    {ErrorCode::RouterFeedMissing,
     //: %1 is a program to be installed
     QT_TRANSLATE_NOOP("Errors", "The servers no longer have %1 for this router"),
     QT_TRANSLATE_NOOP("Errors", "Its firmware is so old that its software was moved away."),
     QT_TRANSLATE_NOOP("Errors", "Update the firmware of the router, then try again.")},
    {ErrorCode::RouterFeedUntrusted,
     //: %1 is a program to be installed
     QT_TRANSLATE_NOOP("Errors", "The router does not trust the servers of %1"),
     QT_TRANSLATE_NOOP(
         "Errors", "The signature of their list could not be checked. A wrong clock on the router is the usual cause."),
     QT_TRANSLATE_NOOP("Errors", "Set the clock of the router, then try again.")},
    {ErrorCode::RouterPackageMissing,
     //: %1 is a program to be installed
     QT_TRANSLATE_NOOP("Errors", "The router does not know the package %1"),
     QT_TRANSLATE_NOOP("Errors", "It is not in its lists: they are missing, or a software source was removed."),
     QT_TRANSLATE_NOOP("Errors", "Check the software sources of the router, then try again.")},
    {ErrorCode::RouterPackageBusy,
     //: %1 is a program to be installed
     QT_TRANSLATE_NOOP("Errors", "%1 cannot be installed just now"),
     QT_TRANSLATE_NOOP("Errors", "Another program on the router is installing something."),
     QT_TRANSLATE_NOOP("Errors", "Wait until it has finished, then try again.")},
    {ErrorCode::RouterInstallFailed,
     //: %1 is a program to be installed
     QT_TRANSLATE_NOOP("Errors", "%1 could not be installed on the router"),
     QT_TRANSLATE_NOOP("Errors", "The package manager stopped, or the program does not start."),
     QT_TRANSLATE_NOOP("Errors", "Read the detail; try the same by hand on the router if it does not help.")},
    {ErrorCode::RouterSettingsDamaged,
     //: %1 is a file of settings on the router
     QT_TRANSLATE_NOOP("Errors", "The settings in %1 cannot be read"),
     QT_TRANSLATE_NOOP("Errors", "A line in the file is broken, so the router refuses to change it."),
     QT_TRANSLATE_NOOP("Errors", "Repair that line on the router, then try again. Nothing was changed.")},
    {ErrorCode::RouterChangesPending,
     //: %1 is a file of settings on the router
     QT_TRANSLATE_NOOP("Errors", "Somebody is changing %1 on the router"),
     QT_TRANSLATE_NOOP("Errors", "There are changes that have not been saved yet; saving ours would save them too."),
     QT_TRANSLATE_NOOP("Errors", "Save or discard them in the router's web page, then try again.")},
    {ErrorCode::RouterExporterDied,
     //: %1 is the exporter's service
     QT_TRANSLATE_NOOP("Errors", "%1 does not stay alive on the router"),
     QT_TRANSLATE_NOOP("Errors", "The exporter ended right after its start."),
     QT_TRANSLATE_NOOP("Errors",
                       "Read the detail: a wrong interface or no way to this computer are the usual causes.")},
    {ErrorCode::RouterFileChanged,
     //: %1 is a file on the router
     QT_TRANSLATE_NOOP("Errors", "%1 was changed by somebody else since"),
     QT_TRANSLATE_NOOP("Errors", "Undoing would overwrite that change."),
     QT_TRANSLATE_NOOP("Errors", "Decide whether to keep the file as it is now or to put the old one back.")},
    {ErrorCode::RouterStepFailed,
     //: %1 is a step, a script or a file
     QT_TRANSLATE_NOOP("Errors", "A step on the router failed: %1"),
     QT_TRANSLATE_NOOP("Errors", "The router answered with an error."),
     QT_TRANSLATE_NOOP("Errors", "Read the detail, then try again; what was done before has been taken back.")},
    {ErrorCode::RouterUndoIncomplete,
     //: %1 is a file or package on the router
     QT_TRANSLATE_NOOP("Errors", "%1 is not as it was before"),
     QT_TRANSLATE_NOOP("Errors", "A part of the change could not be taken back."),
     QT_TRANSLATE_NOOP("Errors", "Connect to the router again and repeat the undo; the journal is kept.")},
    {ErrorCode::KeychainUnavailable,
     //: %1 is what the secret is for
     QT_TRANSLATE_NOOP("Errors", "The secret of %1 could not be reached: there is no keychain"),
     QT_TRANSLATE_NOOP("Errors", "No keychain such as GNOME Keyring or KWallet runs in this session."),
     QT_TRANSLATE_NOOP("Errors", "Start one, or use a file that only you can read (--secret-store file).")},
    {ErrorCode::KeychainLocked,
     //: %1 is what the secret is for
     QT_TRANSLATE_NOOP("Errors", "The secret of %1 could not be reached: the keychain is locked"),
     QT_TRANSLATE_NOOP("Errors", "It was not unlocked, or access was refused."),
     QT_TRANSLATE_NOOP("Errors", "Unlock the keychain, or use a file that only you can read (--secret-store file).")},
    {ErrorCode::SecretMissing,
     //: %1 is what the secret is for
     QT_TRANSLATE_NOOP("Errors", "There is no secret for %1"),
     QT_TRANSLATE_NOOP("Errors", "It was never stored, or it was removed."),
     QT_TRANSLATE_NOOP("Errors", "Enter it again.")},
    {ErrorCode::CertificateUnknown,
     //: %1 is the address of an ntopng
     QT_TRANSLATE_NOOP("Errors", "Nobody vouches for the certificate of %1"),
     QT_TRANSLATE_NOOP(
         "Errors",
         "Its fingerprint has to be confirmed once, so that nobody can pose as that server later. Nothing "
         "was sent to it."),
     QT_TRANSLATE_NOOP("Errors",
                       "Compare the fingerprint with the one on the server, and confirm it if they are the "
                       "same.")},
    {ErrorCode::CertificateChanged,
     //: %1 is the address of an ntopng
     QT_TRANSLATE_NOOP("Errors", "%1 shows another certificate than the one you trusted"),
     QT_TRANSLATE_NOOP("Errors",
                       "That happens when its certificate was renewed; it also happens when somebody poses as that "
                       "server. Nothing was sent to it."),
     QT_TRANSLATE_NOOP("Errors",
                       "If the certificate was renewed, compare the new fingerprint with the one on the server and "
                       "confirm it; if not, do not go on.")},
    {ErrorCode::FolderNotShown,
     //: %1 is a folder
     QT_TRANSLATE_NOOP("Errors", "The folder %1 could not be shown"),
     QT_TRANSLATE_NOOP("Errors", "This desktop has no program for folders, or it could not be started."),
     QT_TRANSLATE_NOOP("Errors", "Look into the folder yourself, in a terminal for example.")},
}};

constexpr bool isIndexedByCode() {
  for (std::size_t i = 0; i < kSentences.size(); ++i) {
    if (static_cast<std::size_t>(kSentences[i].code) != i) return false;
  }
  return true;
}
static_assert(isIndexedByCode(), "one row for each ErrorCode, in its order");

const Sentences& sentencesOf(ErrorCode code) {
  const auto index = static_cast<std::size_t>(code);
  return kSentences[index < kSentences.size() ? index : 0];
}

QString translated(const char* sentence) { return QCoreApplication::translate("Errors", sentence); }

/// What others wrote may hold line breaks and escape sequences; a sentence may not.
QString tamed(const std::string& text) {
  QString result = QString::fromStdString(text).simplified();
  std::ranges::replace_if(
      result, [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
  return result;
}

QString placeOf(const Error& error) {
  //: Stands where a file or address should be named, but is not known
  return error.place.empty() ? translated(QT_TRANSLATE_NOOP("Errors", "(not named)")) : tamed(error.place);
}

QString detailOf(const Error& error) {
  QString detail = tamed(error.detail);
  // The sentence around it brings its own end; "Is the daemon running?" must not become "running?.".
  while (detail.endsWith(u'.') || detail.endsWith(u'?') || detail.endsWith(u'!')) detail.chop(1);
  return detail;
}

}  // namespace

Explanation explain(const Error& error) {
  const Sentences& sentences = sentencesOf(error.code);
  Explanation result{translated(sentences.what).arg(placeOf(error)), translated(sentences.why),
                     translated(sentences.nextStep)};
  const QString detail = detailOf(error);
  if (!detail.isEmpty()) {
    //: %1 is a sentence, %2 a technical detail such as "No such file or directory"
    result.why = translated(QT_TRANSLATE_NOOP("Errors", "%1 Exactly: %2.")).arg(result.why, detail);
  }
  return result;
}

QString oneLine(const Error& error) {
  const QString what = translated(sentencesOf(error.code).what).arg(placeOf(error));
  const QString detail = detailOf(error);
  //: %1 is what happened, such as "The option --listen was refused"
  if (detail.isEmpty()) return translated(QT_TRANSLATE_NOOP("Errors", "%1.")).arg(what);
  //: %1 is what happened, such as "The option --listen was refused", %2 the technical detail
  return translated(QT_TRANSLATE_NOOP("Errors", "%1: %2.")).arg(what, detail);
}

std::optional<Error> errorOf(const QString& line) {
  for (const Sentences& sentences : kSentences) {
    const QString what = QRegularExpression::escape(QString::fromUtf8(sentences.what));
    const QString place = QRegularExpression::escape(QStringLiteral("%1"));
    const QRegularExpression pattern(
        QStringLiteral("^%1(?:: (.*))?\\.$").arg(QString(what).replace(place, QStringLiteral("(.+?)"))));
    const QRegularExpressionMatch match = pattern.match(line);
    if (match.hasMatch()) {
      return Error{sentences.code, match.captured(1).toStdString(), match.captured(2).toStdString()};
    }
  }
  return std::nullopt;
}

}  // namespace soho::text
