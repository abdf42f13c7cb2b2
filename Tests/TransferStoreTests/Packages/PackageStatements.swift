import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on packages, decrees and holders.
enum PackageStatements {
    private static let id = PackageID(1)
    private static let proposal = ProposalID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let seat = Seat(post: "J", level: .pengawas, unit: "U", agency: Agency("A", .province, in: "P"))
    private static let letter = Letter(number: "1", date: .today)

    static let all: [SQL] = [
        PackageSQL.all(.one), PackageSQL.one(id), PackageSQL.lock(id), PackageSQL.of(proposal), PackageSQL.members(id),
        PackageSQL.add("x", by: nobody), PackageSQL.update(id, .draft),
        PackageSQL.addEvent(id, .created, from: nil, to: .draft, of: nil, by: .worker),
        PackageSQL.addMember(proposal, to: id), PackageSQL.removeMember(proposal, of: id),
        PackageSQL.moveMembers([proposal], from: id, to: id),
        PackageSQL.addDecree(SignedDecree(.amendment, letter), of: id), PackageSQL.decree(letter),
        PackageSQL.decreeDigest(id, letter),
        PackageSQL.isActing(nobody, on: .today), PackageSQL.decrees(.one), PackageSQL.decrees(of: id),
        PackageSQL.events(id),
        PackageSQL.verify(id), PackageSQL.verify(nil),
        HoldingSQL.recordHolders(of: seat), HoldingSQL.leave(seat, nobody, on: .today),
        HoldingSQL.take(seat, nobody, from: .today, by: proposal), HoldingSQL.giveBack(by: proposal),
        HoldingSQL.isMovedOn(by: proposal),
        HoldingSQL.stay(seat, nobody), HoldingSQL.move(nobody, to: seat, since: .today),
        HoldingSQL.endPositions(of: nobody, in: seat, before: .today),
        HoldingSQL.addPosition(of: nobody, in: seat, from: .today, by: letter),
    ]
}
