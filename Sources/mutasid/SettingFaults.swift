import DaemonSettings

/// All that is wrong with the settings.
struct SettingFaults: Error {
    let all: [SettingFault]
}
