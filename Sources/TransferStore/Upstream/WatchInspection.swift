internal import Postgres
internal import Upstream

/// Holds what the catalogue has for a watch against what its script installs.
struct WatchInspection {
    let session: Session
    let watch: Watch

    func drifts(installed definition: String?) throws -> [TriggerDrift] {
        guard let definition else { return [.notInstalled] }
        var found: [TriggerDrift] = definition == WatchScript(watch).fingerprint ? [] : [.otherDefinition]
        let columns = try session.query(WatchSQL.columns(of: watch.table.schema.text, watch.table.table.text))
            .map { try $0.decode(at: 0, as: String.self) }
        let function = TriggerFunction(watch)
        let state = StateFunction(watch)
        found += try drifts(of: function.name, function.body, function.settings)
        found += try drifts(of: state.name, state.body, state.settings)
        guard !columns.isEmpty else { return found + [.tableMissing] }
        found += watch.readColumns.filter { !columns.contains($0.text) }.map { .columnMissing($0.text) }
        for trigger in WatchTrigger.all(of: watch) { found += try drifts(of: trigger) }
        return found
    }

    private func drifts(of name: String, _ body: String, _ settings: [String]) throws -> [TriggerDrift] {
        guard let row = try session.query(WatchSQL.function(name)).first else { return [.functionMissing(name)] }
        let (source, config, runsAsOwner, isOwned, isPublic, _) = try row.decode(
            String.self,
            [String].self,
            Bool.self,
            Bool?.self,
            Bool.self,
            String.self
        )
        var found: [TriggerDrift] = []
        if source != body { found.append(.functionChanged(name)) }
        if Set(config) != Set(settings) { found.append(.settingsChanged(name)) }
        if !runsAsOwner || isOwned != true || isPublic { found.append(.rightsChanged(name)) }
        return found
    }

    private func drifts(of trigger: WatchTrigger) throws -> [TriggerDrift] {
        let event = trigger.event
        let statement = WatchSQL.trigger(trigger.name, of: watch.table.schema.text, watch.table.table.text)
        guard let row = try session.query(statement).first else { return [.triggerMissing(event)] }
        let (state, kind, before, after, isPlain, function) = try row.decode(
            String.self,
            Int.self,
            String.self,
            String.self,
            Bool.self,
            String.self
        )
        var found: [TriggerDrift] = []
        let isSame =
            kind == event.catalogueType && before == (event.before ?? "") && after == (event.after ?? "") && isPlain
            && function == "mutasi_inbox.\(TriggerFunction(watch).name)"
        if !isSame { found.append(.triggerChanged(event)) }
        switch state {
        case "A": break
        case "D": found.append(.triggerDisabled(event))
        default: found.append(.triggerNotAlways(event))
        }
        return found
    }
}
