internal import Transfers

/// One step of an enrolment.
struct EnrolmentMove {
    /// The state it comes to.
    let state: EnrolmentState
    /// Who does it; nil for the system.
    var actor: PersonID?
    var reason: String?
    /// The session it goes to, or nil for none.
    var session: Int64?
    /// Whether the session changes at all.
    var setsSession = false
    var certificate: String?

    init(
        to state: EnrolmentState,
        by actor: PersonID? = nil,
        reason: String? = nil,
        certificate: String? = nil
    ) {
        self.state = state
        self.actor = actor
        self.reason = reason
        self.certificate = certificate
    }

    /// The same, in another session, or in none.
    func into(_ session: Int64?) -> EnrolmentMove {
        var move = self
        move.session = session
        move.setsSession = true
        return move
    }
}
