import Postgres
import TransferStore
import Transfers

/// The standing aspirations of one employee.
struct AspirationReport {
    private let session: Session
    private let person: Person

    init(_ session: Session, _ person: Person) {
        self.session = session
        self.person = person
    }

    /// One record; the request for an accommodation is in it only where the employee reads it.
    func sheet(_ standing: StandingAspirations, isOwn: Bool) throws -> Sheet {
        let profile = standing.profile
        let spouse = try profile.joint.map { try Aspirations(session).name(of: $0.spouse) } ?? nil
        var sheet = Sheet()
        sheet.add(.employee, "employee", .text(person.name))
        sheet.add(.aspirationStanding, "standing", Self.origin(standing))
        sheet.add(.rankedWishes, "wishes", .words(profile.wishes.map(Self.words)))
        sheet.add(.wishedDistricts, "districts", .words(profile.districts.map(\.text)))
        sheet.add(.remoteWillingness, "remote", profile.remote.map { .word($0.rawValue, $0.phrase) } ?? .empty)
        sheet.add(.remoteCondition, "condition", .text(profile.remoteCondition))
        sheet.add(.notBefore, "not_before", .date(profile.notBefore))
        sheet.add(.jointWith, "joint_with", .text(spouse))
        if isOwn { sheet.add(.accommodation, "accommodation", .text(standing.accommodation)) }
        switch standing.origin {
        case .stated(let moment):
            sheet.add(.statedOn, "stated_on", .date(profile.statedOn))
            sheet.add(.enteredAt, "entered_at", .time(moment))
        case .imported(let day):
            sheet.add(.statedOn, "stated_on", .date(day))
            sheet.add(.enteredAt, "entered_at", .empty)
        }
        return sheet
    }

    private static func origin(_ standing: StandingAspirations) -> ListingCell {
        if standing.isWithdrawn { return .word("WITHDRAWN", .aspirationWithdrawn) }
        switch standing.origin {
        case .stated: return .word("STATED", .aspirationStated)
        case .imported: return .word("IMPORTED", .aspirationImported)
        }
    }

    private static func words(_ wish: Aspiration) -> String {
        let place = [wish.unit?.text, wish.district?.text].compactMap(\.self).joined(separator: ", ")
        let words = [wish.post?.text, place.isEmpty ? nil : "@" + place].compactMap(\.self).joined()
        return "\(wish.rank). \(words)"
    }
}
