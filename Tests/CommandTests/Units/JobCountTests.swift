import JobQueue
import Testing

@testable import mutasictl

@Suite("Numbers of jobs")
struct JobCountTests {
    @Test(
        "an estimate shows its two leading digits and that it is one",
        arguments: [
            (950, "≈ 950"), (1_000, "≈ 1,0 ribu"), (9_949, "≈ 9,9 ribu"), (9_950, "≈ 10 ribu"),
            (994_999, "≈ 995 ribu"), (995_000, "≈ 1,0 juta"), (9_900_000, "≈ 9,9 juta"), (12_400_000, "≈ 12 juta"),
            (1_200_000_000, "≈ 1,2 miliar"),
        ]
    )
    func estimates(_ number: Int, _ text: String) {
        #expect(JobCount(number, isEstimate: true).phrase.indonesian == text)
    }

    @Test("a number that was counted is shown as it is")
    func exact() {
        #expect(JobCount(1_007).phrase == Phrase("1.007", "1,007"))
        #expect(JobCount(9_900_000, isEstimate: true).phrase.english == "≈ 9.9 million")
    }
}
