internal import Transfers

/// The made-up Provinsi Binawidya: as many employees as asked for, the same for the same seed number on every machine.
///
/// Nothing in it is about a real person: names are put together by chance, and the serials of all NIPs are 900 to 999.
/// Sari, Budi and Dewi of the worked example are always among them. Only the units and posts are kept in memory; each
/// employee is computed when a row about them is written.
public struct Province: Sendable {
    /// The seed number of the files in `seeds/`.
    public static let defaultSeed: UInt64 = 2025
    /// How many employees a province may have.
    public static let sizes = 500...1_000_000
    /// The day as of which everything is told: 2025-10-01.
    static let referenceDay = CivilDate(2025, 10, 1)
    static let agency = "PROV-BINAWIDYA"

    /// The number of employees.
    public let employees: Int
    /// The number from which all chance is drawn.
    public let seed: UInt64
    let organisation: Organisation
    let catalogue: PostCatalogue
    let people: People

    var establishment: Establishment { people.establishment }

    /// Lays out the units, posts and seats of a province.
    ///
    /// - Parameters:
    ///   - employees: how many employees, within ``sizes``.
    ///   - seed: the same number gives the same files, byte for byte.
    /// - Throws: ``ProvinceError/size(_:)`` for a number of employees out of bounds.
    public init(employees: Int, seed: UInt64 = Province.defaultSeed) throws(ProvinceError) {
        guard Self.sizes.contains(employees) else { throw .size(employees) }
        self.employees = employees
        self.seed = seed
        // The offices have some 560 people; a field unit has about 26.
        organisation = Organisation(fieldUnits: max(8, (employees - 560) / 26), seed: seed)
        catalogue = PostCatalogue()
        people = People(
            count: employees,
            catalogue: catalogue,
            establishment: Establishment(
                employees: employees,
                organisation: organisation,
                catalogue: catalogue,
                seed: seed
            ),
            seed: seed
        )
    }

    /// All files, in an order in which each refers only to those before it.
    public var files: [SeedFile] {
        [
            unitsFile, educationsFile, relatedFieldsFile, postsFile, standardsFile, employeesFile, formationFile,
            performanceFile, assessmentsFile, technicalCompetenciesFile, disciplineFile, formerPostsFile, trainingFile,
            aspirationsFile, licencesFile, relationsFile, coursesFile, holidaysFile, moratoriaFile, indicatorsFile,
            needsFile,
        ]
    }
}
