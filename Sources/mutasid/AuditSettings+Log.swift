import Logging
import TransferJobs
import TransferStore

extension AuditSettings {
    /// Has every end of the chain in the log as well: the journal is another place that the database has no say over.
    func log(_ logger: Logger) -> AuditSettings {
        var settings = self
        settings.tell = { anchor in
            logger.info("the audit was sealed", metadata: DaemonEvent.auditSealed.fields(["anchor": "\(anchor)"]))
        }
        return settings
    }
}
