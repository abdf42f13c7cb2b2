internal import Transfers

extension Enrolment {
    /// An enrolment with the state of a day that is past, without what came with later states.
    ///
    /// - Parameters:
    ///   - end: The end of the day.
    ///   - now: The state as it is now.
    /// - Returns: The enrolment.
    func past(at end: EndOfDay, now: EnrolmentState) -> Past<Enrolment> {
        var past = self
        (past.waitsSince, past.escalatedOn) = (end.kept(waitsSince), end.kept(escalatedOn))
        guard stage != now else { return Past(past) }
        if stage == .recommended || stage == .approved {
            (past.session, past.startsOn, past.endsOn, past.location) = (nil, nil, nil, nil)
        }
        if stage != .certified, stage != .synced { past.certificate = nil }
        if !stage.isWaiting { (past.waitsSince, past.escalatedOn) = (nil, nil) }
        let isUntold = stage.isWaiting && !now.isWaiting
        return Past(past, untold: isUntold ? [.waiting] : [])
    }
}
