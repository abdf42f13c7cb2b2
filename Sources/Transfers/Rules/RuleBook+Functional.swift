extension RuleBook {
    /// How many credits (angka kredit) a year of the predicate Baik brings, by the step of a functional post.
    static let functionalRows: [RuleParameter] = [
        row(.creditsPerYear, .hundredths(1250), .number, credits, .ahliPertama),
        row(.creditsPerYear, 25, .number, credits, .ahliMuda),
        row(.creditsPerYear, .hundredths(3750), .number, credits, .ahliMadya),
        row(.creditsPerYear, 50, .number, credits, .ahliUtama),
        // Posts of other kinds collect none.
        row(.creditsPerYear, 0, .number, credits),
        row(.creditsPerYear, .hundredths(375), .number, credits, .pemula),
        row(.creditsPerYear, 5, .number, credits, .terampil),
        row(.creditsPerYear, .hundredths(1250), .number, credits, .mahir),
        row(.creditsPerYear, 25, .number, credits, .penyelia),
    ]

    private static let credits = "PermenPANRB 1/2023"
}
