/// Who leads a dialogue: the first superior, from the direct one upwards, who can.
public struct DialogueLeader: Hashable, Sendable {
    /// Why a level was passed over.
    public enum PassedOver: String, Sendable, CaseIterable {
        /// The post is vacant.
        case vacant = "KOSONG"
        /// Its holder is the candidate.
        case isCandidate = "CALON"
        /// Its holder has a declared conflict of interest (PermenPANRB 17/2024).
        case conflict = "BENTURAN_KEPENTINGAN"
    }

    /// The one who leads.
    public let person: PersonID
    /// The levels below that were passed over, the direct superior's first.
    public let passedOver: [PassedOver]

    /// Finds who leads.
    ///
    /// - Parameters:
    ///   - employee: The candidate.
    ///   - superiors: The holders of the posts above, from the direct superior upwards; nil where one is vacant.
    ///   - conflicts: The conflicts of interest on record.
    /// - Throws: ``DialogueFault/nobodyToLead`` when no level is left.
    public init(
        for employee: PersonID,
        superiors: [PersonID?],
        conflicts: Set<ConflictOfInterest> = []
    ) throws(DialogueFault) {
        var passedOver: [PassedOver] = []
        for superior in superiors {
            guard let superior else {
                passedOver.append(.vacant)
                continue
            }
            if superior == employee {
                passedOver.append(.isCandidate)
            } else if conflicts.contains(ConflictOfInterest(of: superior, with: employee)) {
                passedOver.append(.conflict)
            } else {
                person = superior
                self.passedOver = passedOver
                return
            }
        }
        throw .nobodyToLead
    }
}
