/// One of the triggers of a watch.
public struct WatchTrigger {
    let watch: Watch
    /// When it fires.
    public let event: ChangeEvent

    /// The triggers of a watch.
    public static func all(of watch: Watch) -> [WatchTrigger] {
        ChangeEvent.allCases.map { WatchTrigger(watch: watch, event: $0) }
    }

    /// Its name, by which a table's triggers are told apart.
    public var name: String {
        "mutasi_\(watch.topic.rawValue.replacing(".", with: "_"))_\(event.rawValue)"
    }

    /// The statements that create or replace it, and have it fire whatever the session's replication role is.
    var definition: String {
        let tables = [event.before.map { "old table as \($0)" }, event.after.map { "new table as \($0)" }]
            .compactMap(\.self)
        let referencing = tables.isEmpty ? "" : "\nreferencing \(tables.joined(separator: " "))"
        return """
            create or replace trigger \(name) after \(event.rawValue) on \(watch.table.quoted)\(referencing)
            for each statement execute function mutasi_inbox.\(TriggerFunction(watch).name)();
            alter table \(watch.table.quoted) enable always trigger \(name);
            """
    }
}
