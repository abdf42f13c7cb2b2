internal import Transfers

extension RegisteredNeed {
    /// The need as it was at the end of a day; nil when it was not on record yet.
    ///
    /// - Parameters:
    ///   - events: All that happened to it, the first first.
    ///   - end: The end of the day.
    /// - Returns: The need.
    func past(_ events: [StoredNeedEvent], at end: EndOfDay) -> Past<RegisteredNeed>? {
        let then = events.prefix { end.includes($0.at) }
        guard let last = then.last else { return nil }
        var past = self
        (past.state, past.version) = (last.after, last.number)
        past.placed = then.last { $0.placed != nil }?.placed ?? 0
        past.verifiedBy = then.last { $0.name == .verified }?.actor
        let isEdited = events.dropFirst(then.count).contains { $0.name == .edited }
        return Past(past, untold: isEdited ? [.statedNeed] : [])
    }
}
