import Logging
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
            case .promoted(let promotion):
                let counts: Logger.Metadata = [
                    "events": "\(promotion.promoted)", "jobs": "\(promotion.enqueued)", "parked": "\(promotion.parked)",
                ]
                logger.debug("upstream systems told of changes", metadata: counts)
                guard promotion.parked > 0 else { return }
                logger.warning("upstream systems told what nobody can act on; see mutasictl doctor", metadata: counts)
            case .failed(let error):
                logger.warning("changes upstream are not promoted, trying again", metadata: ["error": "\(error)"])
            case .recovered: logger.notice("changes upstream are promoted again")
            }
        }
    }
}
