internal import Transfers

extension StoredSignal {
    /// The signal as it was at the end of a day, by the rule of ``SignalSQL/past(_:_:on:includesSettled:)``; nil before it was
    /// raised.
    func past(at end: EndOfDay) -> StoredSignal? {
        guard end.includes(raisedAt) else { return nil }
        var past = self
        (past.endedAt, past.decidedAt) = (end.kept(endedAt), end.kept(decidedAt))
        if past.decidedAt == nil {
            (past.need, past.decidedBy, past.reason) = (nil, nil, nil)
            past.state = past.endedAt == nil ? .open : .closed
        }
        return past
    }
}
