import Documents
import TransferStore
import Transfers

extension PaperComposer {
    func dutyStatement() throws -> DutyStatement {
        let facts = proposal.facts
        guard let startedOn = facts.placedOn, let letter = facts.decree?.letter else {
            throw PaperFault.notYet(.dutyStatement)
        }
        let paper = try Letterheads(session).paper(of: proposal.target.unit)
        guard let head = paper.head else { throw PaperFault.notYet(.dutyStatement) }
        return DutyStatement(
            letterhead: Letterhead(paper),
            number: number,
            date: day,
            head: EmployeeLines(head),
            employee: try placedEmployee(),
            decree: cite(letter),
            startedOn: startedOn,
            lateReason: try Proposals(session).lateReason(of: stored.id),
            copies: ["Kepala \(office.office)."]
        )
    }

    /// The employee with the post and the unit gone to.
    func placedEmployee() throws -> EmployeeLines {
        var employee = try employee()
        employee.post = target.post
        employee.unit = target.unit
        return employee
    }

    /// The decree as letters cite it.
    func cite(_ letter: Letter) -> String {
        "Keputusan \(office.authority) \(PaperWords.cite(letter))"
    }
}
