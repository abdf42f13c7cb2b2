import Documents
import TransferStore
import Transfers

extension PaperComposer {
    func trainingPlan() throws -> TrainingPlanSheet {
        guard let plan = try Training(session).planned(for: stored.id) else { throw PaperFault.notYet(.trainingPlan) }
        return TrainingPlanSheet(
            letterhead: Letterhead(office),
            proposal: "\(stored.id)",
            employee: try placedEmployee(),
            startedOn: proposal.facts.placedOn,
            date: plan.asOf,
            lines: plan.items.map { item in
                TrainingPlanSheet.Line(
                    training: item.name ?? "Pengembangan di luar katalog (coaching, mentoring)",
                    hours: item.hours,
                    reason: item.reason,
                    standing: item.enrolment.map(PaperWords.enrolment) ?? "Belum didaftarkan"
                )
            },
            structural: plan.structural.map(PaperWords.structural),
            exceedsLimit: plan.exceedsLimit,
            signatory: officeHead
        )
    }

    /// The follow-up that the event has ended; without one, the one that was concluded last.
    func followUpSheet() throws -> FollowUpSheet {
        let followUps = FollowUps(session)
        let all = try followUps.list(.of(stored.id))
        let ended = all.first { $0.followUp.milestone.state == event.after }
        guard let found = ended ?? all.last(where: { $0.concludedOn != nil }) else {
            throw PaperFault.notYet(.followUpSheet)
        }
        // What either side may read, and nothing that is still one side's own.
        let answers = try followUps.answers(to: found.id, readableBy: nil)
        let employee = answers.first { $0.questionnaire.respondent == .employee }
        let superior = answers.first { $0.questionnaire.respondent == .superior }
        return FollowUpSheet(
            letterhead: Letterhead(office),
            proposal: "\(stored.id)",
            milestone: PaperWords.milestone(found.followUp.milestone),
            employee: try placedEmployee(),
            superior: found.names.superior,
            days: [
                Fact("Mulai bertugas", found.startOfDuty.text(in: .indonesian)),
                Fact(
                    "Masa jawaban",
                    found.followUp.dueOn.text(in: .indonesian) + " s.d. "
                        + found.followUp.answerBy.lastDay.text(in: .indonesian)
                        + (found.concludedOn.map { ", ditutup \($0.text(in: .indonesian))" } ?? "")
                ),
            ],
            ratings: RatingItem.allCases.map { item in
                FollowUpSheet.Rating(
                    item: item.question(to: .superior, in: .indonesian),
                    employee: employee?.questionnaire.ratings[item].map { "\($0)" } ?? "tidak menjawab",
                    superior: superior?.questionnaire.ratings[item].map { "\($0)" } ?? "tidak menjawab"
                )
            },
            answers: Self.words(employee, superior),
            signals: try followUps.signals(of: found.id).map {
                FollowUpSignal.text($0.code, $0.subject, in: .indonesian)
            },
            signatory: officeHead,
            date: day
        )
    }

    private static func words(_ employee: FollowUpAnswer?, _ superior: FollowUpAnswer?) -> [Fact] {
        let concerns = ConcernCode.allCases.filter { employee?.concerns.contains($0) ?? false && !$0.isRestricted }
        return [
            Fact("Sasaran tercapai", superior?.goalsMet.map { $0 ? "Ya" : "Belum" }),
            Fact("Masih di unit penerima", superior?.isStillThere.map { $0 ? "Ya" : "Tidak" }),
            Fact("Dukungan diterima", (employee ?? superior)?.support.sorted().joined(separator: ", ")),
            Fact("Kekhawatiran", concerns.map(PaperWords.concern).joined(separator: ", ")),
        ]
    }
}
