public import Transfers

/// A term in the register of offices, with who holds it.
public struct RegisteredAppointment: Sendable {
    /// How a term was ended before its time.
    public struct End: Sendable {
        /// Who entered it.
        public let by: String
        /// When.
        public let at: Instant
        /// Why.
        public let reason: String
    }

    /// Its number.
    public let id: OfficeHolderID
    /// The office, its holder and its days.
    public let appointment: Appointment
    /// The holder's name with titles.
    public let name: String
    /// The holder's NIP; nil for who is no employee.
    public let nip: String?
    /// By which commands name a holder who has no NIP.
    public let code: String?
    /// Who entered it.
    public let enteredBy: String
    /// When.
    public let enteredAt: Instant
    /// How it was ended; nil while it was not.
    public let end: End?
}
