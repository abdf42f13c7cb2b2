public import JobQueue
public import Postgres

extension HandlerRegistry {
    /// Registers the kinds of jobs of transfers.
    ///
    /// - Parameters:
    ///   - delivery: how notices leave the house.
    ///   - connection: the database, for what is read outside of a completing transaction.
    /// - Throws: `RegistryError` when a kind has a handler already.
    public mutating func registerTransfers(
        _ delivery: DeliverySettings,
        connection: ConnectionOptions
    ) throws(RegistryError) {
        let notices = NoticeDelivery(settings: delivery, pool: Pool(connection, limit: 4))
        try register(
            SendNotice.kind,
            .plain { job in try notices.deliver(try SendNotice(of: job).notice) }
        )
    }
}
