package com.acme;

import dev.authadapter.entity.BaseUser;
import jakarta.persistence.MappedSuperclass;

/** The primitive properties of {@link Profile}. */
@MappedSuperclass
public abstract class Ranking extends BaseUser {

    /** For subclasses. */
    protected Ranking() {}

    private double score;

    /**
     * Returns the score.
     *
     * @return the score
     */
    public double getScore() {
        return score;
    }

    /**
     * Sets the score.
     *
     * @param score the score
     */
    public void setScore(double score) {
        this.score = score;
    }

    private char initial;

    /**
     * Returns the initial.
     *
     * @return the initial
     */
    public char getInitial() {
        return initial;
    }

    /**
     * Sets the initial.
     *
     * @param initial the initial
     */
    public void setInitial(char initial) {
        this.initial = initial;
    }

    private short level;

    /**
     * Returns the level.
     *
     * @return the level
     */
    public short getLevel() {
        return level;
    }

    /**
     * Sets the level.
     *
     * @param level the level
     */
    public void setLevel(short level) {
        this.level = level;
    }

    private byte grade;

    /**
     * Returns the grade.
     *
     * @return the grade
     */
    public byte getGrade() {
        return grade;
    }

    /**
     * Sets the grade.
     *
     * @param grade the grade
     */
    public void setGrade(byte grade) {
        this.grade = grade;
    }

    private float ratio;

    /**
     * Returns the ratio.
     *
     * @return the ratio
     */
    public float getRatio() {
        return ratio;
    }

    /**
     * Sets the ratio.
     *
     * @param ratio the ratio
     */
    public void setRatio(float ratio) {
        this.ratio = ratio;
    }

    private long visits;

    /**
     * Returns the visits.
     *
     * @return the visits
     */
    public long getVisits() {
        return visits;
    }

    /**
     * Sets the visits.
     *
     * @param visits the visits
     */
    public void setVisits(long visits) {
        this.visits = visits;
    }
}
