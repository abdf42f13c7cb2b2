import DaemonSettings
import Logging
import Synchronization
import Telemetry
import TransferJobs
import Transfers

/// Reads the settings again while the daemon runs: takes over what can be, and says what needs a new start.
final class Reload: Sendable {
    private let sources: SettingSources
    private let language: Language
    private let threshold: LogThreshold
    private let delivery: CurrentDelivery
    private let systemd: SystemdNotifier
    private let logger: Logger
    /// What the daemon started with, which what is read now is held against.
    private let started: SettingLayers
    private let held: Mutex<SettingLayers>

    init(
        _ sources: SettingSources,
        _ settings: Settings,
        _ threshold: LogThreshold,
        _ delivery: CurrentDelivery,
        _ systemd: SystemdNotifier,
        _ logger: Logger
    ) {
        self.sources = sources
        language = settings.language
        self.threshold = threshold
        self.delivery = delivery
        self.systemd = systemd
        self.logger = logger
        started = settings.layers
        held = Mutex(settings.layers)
    }

    /// Reads; where anything is wrong all stays as it was, and each fault is logged.
    func run() {
        systemd.notify(.reloading)
        defer { systemd.notify(.ready) }
        let settings: Settings
        do {
            settings = try sources.settings()
        } catch {
            for fault in error.all {
                logger.error(
                    "the settings stay as they were",
                    metadata: DaemonEvent.settingsRefused.fields(["fault": "\(fault.sentence(in: language))"])
                )
            }
            return
        }
        let before = held.withLock { held in
            defer { held = settings.layers }
            return held
        }
        threshold.level = settings.logLevel
        delivery.settings = settings.delivery
        let taken = settings.layers.differences(from: before).filter(\.isReloadable)
        let waiting = settings.layers.differences(from: started).filter { !$0.isReloadable }
        logger.notice("the settings were read again", metadata: ["taken": "\(Self.names(taken))"])
        guard !waiting.isEmpty else { return }
        logger.warning(
            "changed settings need a new start",
            metadata: DaemonEvent.settingsNeedStart.fields(["settings": "\(Self.names(waiting))"])
        )
    }

    private static func names(_ keys: [SettingKey]) -> String {
        keys.isEmpty ? "-" : keys.map(\.path).joined(separator: " ")
    }
}
