public import ArgumentParser
public import Postgres
public import Telemetry
public import Transfers

/// Read from its names.
extension LogFormat: ExpressibleByArgument {}

/// Read from `id` or `en`.
extension Language: ExpressibleByArgument {}

/// Read from `none` or `transaction`.
extension Pooler: ExpressibleByArgument {}

/// A queue with its number of lanes, as `name` or `name:lanes`.
struct QueueArgument: ExpressibleByArgument {
    let name: String
    let lanes: Int

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let name = parts.first, !name.isEmpty else { return nil }
        let lanes = parts.count == 2 ? Int(parts[1]) : 4
        guard let lanes, (1...200).contains(lanes) else { return nil }
        self.init(name: String(name), lanes: lanes)
    }

    init(name: String, lanes: Int) {
        self.name = name
        self.lanes = lanes
    }
}
