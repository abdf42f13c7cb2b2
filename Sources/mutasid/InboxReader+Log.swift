import Logging
import Postgres
import TransferJobs
import TransferStore

extension InboxReader {
    /// Reads as the settings have it, and has in the log what an administrator may have to do something about.
    convenience init(_ settings: Settings, _ logger: Logger) throws {
        try self.init(
            settings.listenConnection ?? settings.connection,
            listens: settings.listenConnection != nil
        ) { news in
            switch news {
            case .promoted(let promotion): Self.log(promotion, logger)
            case .failed(let error):
                logger.log(
                    level: Self.isOutage(error) ? .debug : .warning,
                    "changes upstream are not promoted, trying again",
                    metadata: DaemonEvent.inboxFailed.fields(["error": "\(error)"])
                )
            case .recovered(let error):
                logger.log(level: Self.isOutage(error) ? .debug : .notice, "changes upstream are promoted again")
            }
        }
    }

    private static func log(_ promotion: Promotion, _ logger: Logger) {
        let counts: Logger.Metadata = [
            "events": "\(promotion.promoted)", "jobs": "\(promotion.enqueued)", "parked": "\(promotion.parked)",
        ]
        logger.debug("upstream systems told of changes", metadata: counts)
        guard promotion.parked > 0 else { return }
        logger.warning(
            "upstream systems told what nobody can act on; see mutasictl doctor",
            metadata: DaemonEvent.inboxParked.fields(counts)
        )
    }

    /// The runner meets it as well, and says so once for all sessions.
    private static func isOutage(_ error: any Error) -> Bool {
        guard let error = error as? PostgresError else { return false }
        return error.isConnectionLost || error.code == .connection || error.sqlState == .readOnlyTransaction
    }
}
