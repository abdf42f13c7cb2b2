import DaemonSettings
import Postgres

/// How the daemon reaches its database.
struct ConnectionSettings {
    let main: ConnectionOptions
    /// For listening alone; nil for polling.
    let listening: ConnectionOptions?

    /// Takes what is set; nil where something of it is wrong, which the reader keeps.
    init?(_ reader: inout SettingReader) {
        let pooler = reader.value(.pooler) { try Pooler(configured: $0) }
        let rule = reader.text(.transport).flatMap(TransportRule.init) ?? .verified
        func connection(_ conninfo: String) throws -> ConnectionOptions {
            let options = try ConnectionOptions(conninfo, applicationName: "mutasid")
            guard rule.allows(options) else { throw SettingError.exposed }
            return options
        }
        var main = reader.value(.database, else: "") { try connection($0) }
        main?.pooler = pooler ?? .none
        let apart = reader.value(.listen) { $0 == "off" ? nil : try connection($0) }
        guard let main else { return nil }
        self.main = main
        // Behind a pooler a LISTEN succeeds, and nothing is ever heard.
        listening = apart ?? (main.pooler == .none ? main : nil)
    }
}
