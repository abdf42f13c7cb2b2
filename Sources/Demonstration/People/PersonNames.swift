/// Names put together from common given names and invented second names: of one word, of several, with an apostrophe.
enum PersonNames {
    private static let male = [
        "Agus", "Andi", "Bayu", "Dedi", "Eko", "Fajar", "Gilang", "Hendra", "Ilham", "Joko", "Kurnia", "Lukman",
        "Ma'ruf", "Nanang", "Oki", "Putra", "Rahmat", "Sahrul", "Taufik", "Umar", "Wahyu", "Yusuf", "Zainal",
        "Moh. Arif",
        "I Made Surya", "Yohanis", "Markus", "Laode", "Rizal", "Ja'far",
    ]
    private static let female = [
        "Ayu", "Bunga", "Citra", "Dian", "Endah", "Fitri", "Gita", "Hana", "Indah", "Juwita", "Kartika", "Lestari",
        "Mawar", "Nur'aini", "Olivia", "Putri", "Ratna", "Siti", "Tri", "Umi", "Vina", "Wati", "Yuni", "Zahra",
        "Ni Luh Sekar", "Maria", "Marta", "Wa Ode", "Rina", "Nisa",
    ]
    private static let starts = [
        "Ba", "Da", "Gar", "Han", "Jati", "Kar", "Lak", "Man", "Nara", "Pra", "Ra", "San", "Su", "Tir", "Wi", "Yud",
    ]
    private static let middles = ["", "di", "ga", "ma", "na", "ta", "wi"]
    private static let ends = [
        "bara", "dana", "gita", "kusa", "langit", "nanda", "putri", "rasa", "santo", "tama", "wan", "yasa",
    ]
    private static let maleEnds = ends.filter { $0 != "putri" }

    static func compose(isMale: Bool, _ draw: inout Draw) -> String {
        let given = draw.pick(isMale ? male : female)
        let words = draw.weighted([(0, 12), (1, 68), (2, 20)])
        return ([given] + (0..<words).map { _ in second(isMale: isMale, &draw) }).joined(separator: " ")
    }

    private static func second(isMale: Bool, _ draw: inout Draw) -> String {
        draw.pick(starts) + draw.pick(middles) + draw.pick(isMale ? maleEnds : ends)
    }
}
