public import Transfers

/// What an employee wishes for at all times, as it is on record.
public struct StandingAspirations: Sendable {
    /// Where it comes from.
    public enum Origin: Sendable {
        /// The employee stated it, at this moment.
        case stated(at: Instant)
        /// It was imported; the day is empty where the file had none.
        case imported(on: CivilDate?)
    }

    /// The wishes.
    public let profile: AspirationProfile
    /// What the employee asks for on grounds that are nobody else's business; for the employee's eyes alone.
    public let accommodation: String?
    /// Where it comes from.
    public let origin: Origin
    /// The employee took everything back.
    public let isWithdrawn: Bool

    init(
        _ profile: AspirationProfile,
        accommodation: String? = nil,
        origin: Origin,
        isWithdrawn: Bool = false
    ) {
        self.profile = profile
        self.accommodation = accommodation
        self.origin = origin
        self.isWithdrawn = isWithdrawn
    }

    /// What a newer file says, with what no file can say and the employee stated before.
    func following(_ stated: StandingAspirations) -> StandingAspirations {
        guard !stated.isWithdrawn else { return self }
        var profile = profile
        profile.notBefore = stated.profile.notBefore
        profile.joint = stated.profile.joint
        profile.remote = profile.remote ?? stated.profile.remote
        if profile.remote == stated.profile.remote { profile.remoteCondition = stated.profile.remoteCondition }
        return StandingAspirations(profile, accommodation: stated.accommodation, origin: origin)
    }
}
