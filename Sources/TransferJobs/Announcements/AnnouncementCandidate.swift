import TransferStore
import Transfers

/// What would be published of a person, before it is settled whether it may be.
struct AnnouncementCandidate {
    let member: AnnouncedMember
    let person: PersonID
    let entry: AnnouncementEntry
}
