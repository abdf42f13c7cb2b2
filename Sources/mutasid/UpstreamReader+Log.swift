import Logging
import Postgres
import TransferJobs
import TransferStore
import Upstream

extension UpstreamReader {
    /// Reads as a mapping has it; the log has one line for each change, none for each attempt.
    convenience init(_ mapping: UpstreamMapping, _ settings: Settings, _ logger: Logger) throws {
        var named = logger
        named[metadataKey: "upstream"] = "\(mapping.name)"
        let logger = named
        try self.init(mapping, own: settings.connection) { news in
            switch news {
            case .taken(let taking): Self.log(taking, logger)
            case .failed(let error):
                logger.warning(
                    "the upstream database cannot be read, trying again",
                    metadata: DaemonEvent.upstreamUnread.fields(["error": "\(error)"])
                )
            case .recovered:
                logger.notice("the upstream database is read again", metadata: DaemonEvent.upstreamReadAgain.fields())
            case .restored:
                logger.warning("the upstream database was restored: what it tells is read from the beginning")
            case .held(true):
                logger.warning(
                    "an old transaction upstream keeps what was told from being read",
                    metadata: DaemonEvent.upstreamHeld.fields()
                )
            case .held(false):
                logger.notice("what was told upstream is read again", metadata: DaemonEvent.upstreamReadAgain.fields())
            }
        }
    }

    private static func log(_ taking: UpstreamTaking, _ logger: Logger) {
        let rejected = taking.report?.rejected ?? 0
        let refused = taking.report?.files.contains { $0.refusal != nil } ?? false
        let counts: Logger.Metadata = [
            "events": "\(taking.events)", "rows": "\(taking.report?.applied ?? 0)", "rejected": "\(rejected)",
        ]
        logger.debug("changes upstream were taken", metadata: counts)
        if let withdrawal = taking.withdrawal, withdrawal.withdrawn > 0 {
            logger.notice(
                "people whose rows are gone upstream were withdrawn",
                metadata: ["people": "\(withdrawal.withdrawn)"]
            )
        }
        if let withdrawal = taking.withdrawal, withdrawal.withheld > 0 {
            logger.warning(
                "rows of very many people are gone upstream, who were left as they are; see mutasictl doctor",
                metadata: DaemonEvent.upstreamPeopleGone.fields(["people": "\(withdrawal.withheld)"])
            )
        }
        guard rejected > 0 || refused else { return }
        logger.warning(
            "rows of an upstream database were not applied; see mutasi.import_issue",
            metadata: DaemonEvent.upstreamRejected.fields(counts)
        )
    }
}
