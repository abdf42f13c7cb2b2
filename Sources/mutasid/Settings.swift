import DaemonSettings
import Logging
import Postgres
import Telemetry
import TransferJobs
import TransferStore
import Transfers
import Upstream

/// What the daemon runs with.
struct Settings {
    /// Where they come from, to tell later what has changed.
    let layers: SettingLayers
    let connection: ConnectionOptions
    /// For listening alone; nil for polling.
    let listenConnection: ConnectionOptions?
    let queues: [QueueArgument]
    let lease: Duration
    let grace: Duration
    let keepHistory: Int
    let hasDiagnostics: Bool
    let logLevel: Logger.Level
    let logFormat: LogFormat
    let language: Language
    let delivery: DeliverySettings
    let audit: AuditSettings?
    let metrics: MetricsSettings?
    /// Upstream systems that have a database of their own.
    let upstreams: [UpstreamMapping]

    /// Takes all settings out of their layers.
    ///
    /// - Parameters:
    ///   - layers: options, environment, credentials and file.
    ///   - credentials: the service's directory of credentials.
    ///   - language: of messages to the operator.
    /// - Throws: ``SettingFaults``, all there are.
    init(_ layers: SettingLayers, credentials: CredentialFolder, language: Language) throws(SettingFaults) {
        var reader = SettingReader(layers) { Exit.words($0, language: language) }
        let connections = ConnectionSettings(&reader)
        let delivery = DeliverySettings(&reader)
        let key = reader.value(.auditKey, else: credentials.path(of: .auditKey)) { try AuditKey(file: $0) }
        let anchors = reader.text(.auditAnchors).map { AnchorFile($0) }
        let interval = Duration.seconds(reader.number(.metricsInterval))
        let metrics = reader.value(.metricsFile) { try MetricsSettings(file: $0, interval: interval) }
        let upstreams = reader.list(.upstreams) { try $0.map { try UpstreamMapping(file: $0) } }
        let queues = reader.list(.queues) { try $0.map(Self.queue) }
        let logLevel = reader.value(.logLevel) { Logger.Level(rawValue: $0) } ?? nil
        let logFormat = reader.value(.logFormat) { LogFormat(rawValue: $0) } ?? nil
        self.layers = layers
        self.language = language
        self.queues = queues ?? []
        lease = .seconds(reader.number(.lease))
        grace = .seconds(reader.number(.grace))
        keepHistory = reader.number(.keepHistory)
        hasDiagnostics = reader.flag(.diagnostics)
        self.logLevel = logLevel ?? .info
        self.logFormat = logFormat ?? .auto
        self.metrics = metrics ?? nil
        self.upstreams = upstreams ?? []
        audit = key.map { AuditSettings(key: $0, anchors: anchors) }
        guard reader.faults.isEmpty, let connections, let delivery else { throw SettingFaults(all: reader.faults) }
        connection = connections.main
        listenConnection = connections.listening
        self.delivery = delivery
    }

    private static func queue(_ text: String) throws(SettingError) -> QueueArgument {
        guard let queue = QueueArgument(argument: text) else { throw .queue }
        return queue
    }
}
