import Schema

extension Refusal {
    /// What keeps this program from working on a database, nil when nothing does.
    init?(_ status: SchemaStatus) {
        if let changed = status.changed.first {
            self.init(.configuration, .migrationChanged(changed))
        } else if status.isTooNew {
            self.init(.configuration, .schemaTooNew(status.unknown))
        } else if status.isTooOld {
            self.init(.configuration, status.applied.isEmpty ? .schemaMissing : .schemaTooOld(status.missing))
        } else {
            return nil
        }
    }
}
