/// What the rules in force say; where they are silent a step is refused, and nothing is guessed.
extension ProposalStep {
    /// A deadline that counts from a day, and from now where that is today and hours count.
    func deadline(_ name: DeadlineName, from day: CivilDate) throws(ProposalRefusal) -> Deadline {
        do throws(DeadlineFault) {
            return try context.calculator.deadline(
                name,
                from: day,
                at: day == today ? context.now : nil,
                zone: context.zone,
                isUrgent: proposal.isUrgent
            )
        } catch {
            throw ProposalRefusal(.rulesSilent, value: .word(name.rawValue))
        }
    }

    /// The last day of the invitation to an inauguration.
    func lastDayOfInvitation(toInaugurationOn day: CivilDate) throws(ProposalRefusal) -> CivilDate {
        do throws(DeadlineFault) {
            return try context.calculator.lastDayOfInvitation(toInaugurationOn: day)
        } catch {
            throw ProposalRefusal(.rulesSilent, value: .word(RuleCode.inaugurationInvitation.rawValue))
        }
    }

    /// A whole number, with its basis.
    func limit(_ code: RuleCode) throws(ProposalRefusal) -> Limit {
        do throws(RuleBookFault) {
            return try Limit(context.calculator.rules, code, on: today)
        } catch {
            throw ProposalRefusal(.rulesSilent, value: .word(code.rawValue))
        }
    }

    /// A value that need not be whole.
    func value(_ code: RuleCode) throws(ProposalRefusal) -> Fraction {
        do throws(RuleBookFault) {
            return try context.calculator.rules.value(code, on: today)
        } catch {
            throw ProposalRefusal(.rulesSilent, value: .word(code.rawValue))
        }
    }
}
